import { testIndicator } from '../testing/test-indicator.js';
import { reconsiderationRate } from './reconsideration-rate.js';

testIndicator(reconsiderationRate, [
  {
    name: 'may exceed 1',
    cells: { 'challenges.reconsideration.total': '3', 'applications.concluded.total': '2' },
    gives: { state: 'value', value: 1.5, numerator: 3, denominator: 2 },
  },
  {
    name: 'is not applicable where nothing was concluded',
    cells: { 'challenges.reconsideration.total': '1', 'applications.concluded.total': '0' },
    gives: { state: 'not-applicable', value: null, numerator: 1 },
  },
  {
    name: 'does not take a dash for a zero',
    cells: { 'challenges.reconsideration.total': '—', 'applications.concluded.total': '2' },
    gives: { state: 'unknown', value: null },
  },
]);
