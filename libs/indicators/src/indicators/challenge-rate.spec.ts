import { testIndicator } from '../testing/test-indicator.js';
import { challengeRate } from './challenge-rate.js';

testIndicator(challengeRate, [
  {
    name: 'adds reconsideration and both kinds of litigation',
    cells: {
      'challenges.reconsideration.total': '2',
      'challenges.litigation.direct.total': '1',
      'challenges.litigation.afterReconsideration.total': '1',
      'applications.concluded.total': '8',
    },
    gives: { state: 'value', value: 0.5, numerator: 4, denominator: 8 },
  },
  {
    name: 'may exceed one',
    cells: {
      'challenges.reconsideration.total': '3',
      'challenges.litigation.direct.total': '0',
      'challenges.litigation.afterReconsideration.total': '0',
      'applications.concluded.total': '2',
    },
    gives: { state: 'value', value: 1.5 },
  },
  {
    name: 'is not applicable where nothing was concluded',
    cells: {
      'challenges.reconsideration.total': '0',
      'challenges.litigation.direct.total': '0',
      'challenges.litigation.afterReconsideration.total': '0',
      'applications.concluded.total': '0',
    },
    gives: { state: 'not-applicable' },
  },
]);
