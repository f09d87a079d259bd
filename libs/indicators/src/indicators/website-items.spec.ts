import { aFact } from '../testing/a-report.js';
import { testIndicator } from '../testing/test-indicator.js';
import { websiteItems } from './website-items.js';

testIndicator(websiteItems, [
  {
    name: 'prefers an exact mention to a rough one',
    facts: [aFact('published.website', 240, '240余条', true), aFact('published.website', 243)],
    gives: { state: 'value', value: 243, denominator: null },
  },
  {
    name: 'is unknown where only the total is named',
    facts: [aFact('published.total', 458)],
    gives: { state: 'unknown', value: null },
  },
]);
