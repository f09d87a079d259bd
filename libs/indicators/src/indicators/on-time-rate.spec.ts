import { aFact } from '../testing/a-report.js';
import { testIndicator } from '../testing/test-indicator.js';
import { onTimeRate } from './on-time-rate.js';

testIndicator(onTimeRate, [
  {
    name: 'is what the text says',
    facts: [aFact('rate.onTime', 0.985, '按时答复率98.5%')],
    gives: { state: 'value', value: 0.985, denominator: null },
  },
  {
    name: 'is not the completion rate of what was due',
    facts: [aFact('rate.onTime', 1, '到期办结率100%')],
    gives: { state: 'unknown', value: null },
  },
  {
    name: 'is unknown where the text is silent, whatever the table says',
    cells: { 'applications.newlyReceived.total': '5', 'applications.concluded.total': '5' },
    gives: { state: 'unknown', value: null },
  },
]);
