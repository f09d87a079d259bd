import { testIndicator } from '../testing/test-indicator.js';
import { litigationRate } from './litigation-rate.js';

testIndicator(litigationRate, [
  {
    name: 'adds up both ways to court, and leaves reconsideration out',
    cells: {
      'challenges.reconsideration.total': '9',
      'challenges.litigation.direct.total': '1',
      'challenges.litigation.afterReconsideration.total': '2',
      'applications.concluded.total': '12',
    },
    gives: { state: 'value', value: 0.25, numerator: 3, denominator: 12 },
  },
  {
    name: 'is not applicable where nothing was concluded',
    cells: {
      'challenges.litigation.direct.total': '0',
      'challenges.litigation.afterReconsideration.total': '0',
      'applications.concluded.total': '0',
    },
    gives: { state: 'not-applicable', value: null, denominator: 0 },
  },
  {
    name: 'is unknown where one of the two is',
    cells: {
      'challenges.litigation.direct.total': '1',
      'challenges.litigation.afterReconsideration.total': '',
      'applications.concluded.total': '12',
    },
    gives: { state: 'unknown', value: null },
  },
]);
