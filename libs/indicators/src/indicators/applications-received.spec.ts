import { testIndicator } from '../testing/test-indicator.js';
import { applicationsReceived } from './applications-received.js';

testIndicator(applicationsReceived, [
  {
    name: 'is the count itself',
    cells: { 'applications.newlyReceived.total': '7' },
    gives: { state: 'value', value: 7, numerator: 7, denominator: null },
  },
  {
    name: 'counts none received as zero',
    cells: { 'applications.newlyReceived.total': '0' },
    gives: { state: 'value', value: 0 },
  },
  {
    name: 'does not take a slash for a zero',
    cells: { 'applications.newlyReceived.total': '/' },
    gives: { state: 'unknown', value: null },
  },
]);
