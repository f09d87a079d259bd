import { testIndicator } from '../testing/test-indicator.js';
import { clearanceRate } from './clearance-rate.js';

testIndicator(clearanceRate, [
  {
    name: 'divides the repealed by all that could have been repealed',
    cells: { 'proactive.normativeDocuments.repealed': '1', 'proactive.normativeDocuments.inForce': '3' },
    gives: { state: 'value', value: 0.25, numerator: 1, denominator: 4 },
  },
  {
    name: 'is not applicable without normative documents',
    cells: { 'proactive.normativeDocuments.repealed': '0', 'proactive.normativeDocuments.inForce': '0' },
    gives: { state: 'not-applicable' },
  },
  {
    name: 'is unknown in the edition of 2019, which lacks these cells',
    cells: { 'proactive.normativeDocuments.made': '1' },
    gives: { state: 'unknown' },
  },
]);
