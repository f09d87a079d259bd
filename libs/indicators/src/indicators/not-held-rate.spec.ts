import { testIndicator } from '../testing/test-indicator.js';
import { notHeldRate } from './not-held-rate.js';

testIndicator(notHeldRate, [
  {
    name: 'counts what the agency does not hold, not what would have to be made',
    cells: {
      'applications.unavailable.notHeld.total': '3',
      'applications.unavailable.needsCreation.total': '4',
      'applications.concluded.total': '12',
    },
    gives: { state: 'value', value: 0.25, numerator: 3, denominator: 12 },
  },
  {
    name: 'is not applicable where nothing was concluded',
    cells: { 'applications.unavailable.notHeld.total': '0', 'applications.concluded.total': '0' },
    gives: { state: 'not-applicable', value: null, denominator: 0 },
  },
  {
    name: 'does not take a slash for a zero',
    cells: { 'applications.unavailable.notHeld.total': '/', 'applications.concluded.total': '12' },
    gives: { state: 'unknown', value: null },
  },
]);
