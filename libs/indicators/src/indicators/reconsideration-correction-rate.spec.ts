import { testIndicator } from '../testing/test-indicator.js';
import { reconsiderationCorrectionRate } from './reconsideration-correction-rate.js';

testIndicator(reconsiderationCorrectionRate, [
  {
    name: 'leaves pending cases out',
    cells: {
      'challenges.reconsideration.upheld': '2',
      'challenges.reconsideration.corrected': '1',
      'challenges.reconsideration.other': '1',
      'challenges.reconsideration.pending': '9',
    },
    gives: { state: 'value', value: 0.25, numerator: 1, denominator: 4 },
  },
  {
    name: 'is not applicable where no case is concluded',
    cells: {
      'challenges.reconsideration.upheld': '0',
      'challenges.reconsideration.corrected': '0',
      'challenges.reconsideration.other': '0',
    },
    gives: { state: 'not-applicable' },
  },
  {
    name: 'is unknown where a result was left blank',
    cells: {
      'challenges.reconsideration.upheld': '2',
      'challenges.reconsideration.corrected': '1',
      'challenges.reconsideration.other': '',
    },
    gives: { state: 'unknown' },
  },
]);
