import { testIndicator } from '../testing/test-indicator.js';
import { unavailableRate } from './unavailable-rate.js';

testIndicator(unavailableRate, [
  {
    name: 'adds every row under the heading',
    cells: {
      'applications.unavailable.notHeld.total': '1',
      'applications.unavailable.needsCreation.total': '0',
      'applications.unavailable.stillUnclear.total': '1',
      'applications.concluded.total': '8',
    },
    gives: { state: 'value', value: 0.25, numerator: 2, denominator: 8 },
  },
  {
    name: 'is not applicable where nothing was concluded',
    cells: {
      'applications.unavailable.notHeld.total': '0',
      'applications.unavailable.needsCreation.total': '0',
      'applications.unavailable.stillUnclear.total': '0',
      'applications.concluded.total': '0',
    },
    gives: { state: 'not-applicable' },
  },
  {
    name: 'is unknown as soon as one row is blank',
    cells: {
      'applications.unavailable.notHeld.total': '1',
      'applications.unavailable.needsCreation.total': '',
      'applications.unavailable.stillUnclear.total': '1',
      'applications.concluded.total': '8',
    },
    gives: { state: 'unknown' },
  },
]);
