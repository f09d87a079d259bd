import { testIndicator } from '../testing/test-indicator.js';
import { grantedRate } from './granted-rate.js';

testIndicator(grantedRate, [
  {
    name: 'divides what was granted by what was concluded',
    cells: { 'applications.granted.total': '3', 'applications.concluded.total': '4' },
    gives: { state: 'value', value: 0.75, numerator: 3, denominator: 4 },
  },
  {
    name: 'is not applicable where nothing was concluded',
    cells: { 'applications.granted.total': '0', 'applications.concluded.total': '0' },
    gives: { state: 'not-applicable', value: null },
  },
  {
    name: 'does not take a dash for a zero',
    cells: { 'applications.granted.total': '—', 'applications.concluded.total': '4' },
    gives: { state: 'unknown', value: null },
  },
]);
