import { testIndicator } from '../testing/test-indicator.js';
import { carryOverRate } from './carry-over-rate.js';

testIndicator(carryOverRate, [
  {
    name: 'divides what is carried forward by all that was due',
    cells: {
      'applications.carriedForward.total': '2',
      'applications.newlyReceived.total': '7',
      'applications.carriedOver.total': '1',
    },
    gives: { state: 'value', value: 0.25, numerator: 2, denominator: 8 },
  },
  {
    name: 'is not applicable where nothing was due',
    cells: {
      'applications.carriedForward.total': '0',
      'applications.newlyReceived.total': '0',
      'applications.carriedOver.total': '0',
    },
    gives: { state: 'not-applicable' },
  },
  {
    name: 'is unknown where the carry-over was left blank',
    cells: {
      'applications.carriedForward.total': '',
      'applications.newlyReceived.total': '7',
      'applications.carriedOver.total': '1',
    },
    gives: { state: 'unknown' },
  },
]);
