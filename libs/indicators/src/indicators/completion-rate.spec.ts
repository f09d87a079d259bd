import { testIndicator } from '../testing/test-indicator.js';
import { completionRate } from './completion-rate.js';

testIndicator(completionRate, [
  {
    name: 'divides what was concluded by all that was due',
    cells: {
      'applications.concluded.total': '6',
      'applications.newlyReceived.total': '7',
      'applications.carriedOver.total': '1',
    },
    gives: { state: 'value', value: 0.75, numerator: 6, denominator: 8 },
  },
  {
    name: 'is not applicable where nothing was due',
    cells: {
      'applications.concluded.total': '0',
      'applications.newlyReceived.total': '0',
      'applications.carriedOver.total': '0',
    },
    gives: { state: 'not-applicable', value: null, denominator: 0 },
  },
  {
    name: 'does not take a blank carry-over for a zero',
    cells: {
      'applications.concluded.total': '7',
      'applications.newlyReceived.total': '7',
      'applications.carriedOver.total': '',
    },
    gives: { state: 'unknown', value: null },
  },
  {
    name: 'is unknown where a cell is not in the document',
    cells: { 'applications.newlyReceived.total': '7' },
    gives: { state: 'unknown', value: null },
  },
]);
