import { testIndicator } from '../testing/test-indicator.js';
import { otherOutcomeRate } from './other-outcome-rate.js';

testIndicator(otherOutcomeRate, [
  {
    name: 'adds up the three rows of the edition of 2021',
    cells: {
      'applications.otherOutcome.overdueCorrection.total': '1',
      'applications.otherOutcome.overdueFee.total': '0',
      'applications.otherOutcome.other.total': '2',
      'applications.concluded.total': '12',
    },
    gives: { state: 'value', value: 0.25, numerator: 3, denominator: 12 },
  },
  {
    name: 'takes the one row of the edition of 2019',
    edition: '2019',
    cells: { 'applications.otherOutcome.total': '3', 'applications.concluded.total': '12' },
    gives: { state: 'value', value: 0.25, numerator: 3, denominator: 12 },
  },
  {
    name: 'does not read the row of one edition in the other',
    cells: { 'applications.otherOutcome.total': '3', 'applications.concluded.total': '12' },
    gives: { state: 'unknown', value: null },
  },
  {
    name: 'is not applicable where nothing was concluded',
    edition: '2019',
    cells: { 'applications.otherOutcome.total': '0', 'applications.concluded.total': '0' },
    gives: { state: 'not-applicable', value: null, denominator: 0 },
  },
]);
