import { testIndicator } from '../testing/test-indicator.js';
import { partlyGrantedRate } from './partly-granted-rate.js';

testIndicator(partlyGrantedRate, [
  {
    name: 'divides by everything concluded',
    cells: {
      'applications.partlyGranted.total': '2',
      'applications.granted.total': '5',
      'applications.concluded.total': '8',
    },
    gives: { state: 'value', value: 0.25, numerator: 2, denominator: 8 },
  },
  {
    name: 'is not applicable where nothing was concluded',
    cells: { 'applications.partlyGranted.total': '0', 'applications.concluded.total': '0' },
    gives: { state: 'not-applicable', value: null, denominator: 0 },
  },
  {
    name: 'does not take a blank for a zero',
    cells: { 'applications.partlyGranted.total': '', 'applications.concluded.total': '8' },
    gives: { state: 'unknown', value: null },
  },
]);
