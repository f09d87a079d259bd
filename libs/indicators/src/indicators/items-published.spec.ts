import { aFact } from '../testing/a-report.js';
import { testIndicator } from '../testing/test-indicator.js';
import { itemsPublished } from './items-published.js';

testIndicator(itemsPublished, [
  {
    name: 'is the total that the text names',
    facts: [aFact('published.total', 458), aFact('published.website', 300)],
    gives: { state: 'value', value: 458, denominator: null },
  },
  {
    name: 'is not added up from the channels',
    facts: [aFact('published.website', 300), aFact('published.wechat', 120)],
    gives: { state: 'unknown', value: null },
  },
]);
