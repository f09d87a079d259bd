import { aFact } from '../testing/a-report.js';
import { testIndicator } from '../testing/test-indicator.js';
import { interpretationRate } from './interpretation-rate.js';

testIndicator(interpretationRate, [
  {
    name: 'is what the text says',
    facts: [aFact('rate.interpretation', 0.95, '解读率95%')],
    gives: { state: 'value', value: 0.95, denominator: null },
  },
  {
    name: 'is unknown where only counts are named',
    facts: [aFact('interpretations', 12), aFact('normativeDocuments.issued', 12)],
    gives: { state: 'unknown', value: null },
  },
]);
