import { testIndicator } from '../testing/test-indicator.js';
import { challengeCorrectionRate } from './challenge-correction-rate.js';

testIndicator(challengeCorrectionRate, [
  {
    name: 'adds up the forums',
    cells: {
      'challenges.reconsideration.upheld': '3',
      'challenges.reconsideration.corrected': '1',
      'challenges.reconsideration.other': '0',
      'challenges.litigation.direct.upheld': '3',
      'challenges.litigation.direct.corrected': '1',
      'challenges.litigation.direct.other': '0',
      'challenges.litigation.afterReconsideration.upheld': '3',
      'challenges.litigation.afterReconsideration.corrected': '1',
      'challenges.litigation.afterReconsideration.other': '0',
    },
    gives: { state: 'value', value: 0.25, numerator: 3, denominator: 12 },
  },
  {
    name: 'is not applicable where no case is concluded',
    cells: {
      'challenges.reconsideration.upheld': '0',
      'challenges.reconsideration.corrected': '0',
      'challenges.reconsideration.other': '0',
      'challenges.litigation.direct.upheld': '0',
      'challenges.litigation.direct.corrected': '0',
      'challenges.litigation.direct.other': '0',
      'challenges.litigation.afterReconsideration.upheld': '0',
      'challenges.litigation.afterReconsideration.corrected': '0',
      'challenges.litigation.afterReconsideration.other': '0',
    },
    gives: { state: 'not-applicable' },
  },
  {
    name: 'is unknown where a result was not filled in',
    cells: {
      'challenges.reconsideration.upheld': '3',
      'challenges.reconsideration.corrected': '1',
      'challenges.reconsideration.other': '0',
      'challenges.litigation.direct.upheld': '3',
      'challenges.litigation.direct.corrected': '1',
      'challenges.litigation.direct.other': '0',
      'challenges.litigation.afterReconsideration.upheld': '3',
      'challenges.litigation.afterReconsideration.corrected': '1',
      'challenges.litigation.afterReconsideration.other': '/',
    },
    gives: { state: 'unknown' },
  },
]);
