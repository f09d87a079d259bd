import { testIndicator } from '../testing/test-indicator.js';
import { disclosureRate } from './disclosure-rate.js';

testIndicator(disclosureRate, [
  {
    name: 'counts full and partial disclosure',
    cells: {
      'applications.granted.total': '3',
      'applications.partlyGranted.total': '1',
      'applications.concluded.total': '8',
    },
    gives: { state: 'value', value: 0.5, numerator: 4, denominator: 8 },
  },
  {
    name: 'is not applicable where nothing was concluded',
    cells: {
      'applications.granted.total': '0',
      'applications.partlyGranted.total': '0',
      'applications.concluded.total': '0',
    },
    gives: { state: 'not-applicable' },
  },
  {
    name: 'is unknown without the partly granted ones',
    cells: {
      'applications.granted.total': '3',
      'applications.partlyGranted.total': '',
      'applications.concluded.total': '8',
    },
    gives: { state: 'unknown', numerator: null },
  },
]);
