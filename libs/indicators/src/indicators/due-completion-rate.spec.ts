import { aFact } from '../testing/a-report.js';
import { testIndicator } from '../testing/test-indicator.js';
import { dueCompletionRate } from './due-completion-rate.js';

testIndicator(dueCompletionRate, [
  {
    name: 'is what the text says',
    facts: [aFact('rate.onTime', 1, '到期办结率100%')],
    gives: { state: 'value', value: 1, denominator: null },
  },
  {
    name: 'is not the on-time rate',
    facts: [aFact('rate.onTime', 1, '按时答复率100%')],
    gives: { state: 'unknown', value: null },
  },
  {
    name: 'is unknown where the number was lost',
    facts: [aFact('rate.onTime', null, '到期办结率 %')],
    gives: { state: 'unknown', value: null },
  },
]);
