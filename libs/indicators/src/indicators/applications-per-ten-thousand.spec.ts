import { testIndicator } from '../testing/test-indicator.js';
import { applicationsPerTenThousand } from './applications-per-ten-thousand.js';

testIndicator(applicationsPerTenThousand, [
  {
    name: 'counts for every ten thousand residents',
    cells: { 'applications.newlyReceived.total': '408' },
    kept: { residents: 160_000 },
    gives: { state: 'value', value: 25.5, numerator: 408, denominator: 160000 },
  },
  {
    name: 'is unknown where nobody knows how many residents there are',
    cells: { 'applications.newlyReceived.total': '408' },
    gives: { state: 'unknown', value: null, numerator: 408, denominator: null },
  },
  {
    name: 'does not take a blank for a zero',
    cells: { 'applications.newlyReceived.total': '' },
    kept: { residents: 160_000 },
    gives: { state: 'unknown', value: null },
  },
]);
