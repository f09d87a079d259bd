import { testIndicator } from '../testing/test-indicator.js';
import { documentsIssued } from './documents-issued.js';

testIndicator(documentsIssued, [
  {
    name: 'counts',
    cells: { 'proactive.normativeDocuments.issued': '4' },
    gives: { state: 'value', value: 4, denominator: null },
  },
  {
    name: 'is unknown where nothing is filled in',
    cells: { 'proactive.normativeDocuments.issued': '' },
    gives: { state: 'unknown', value: null },
  },
  {
    name: 'does not take what the edition of 2019 calls made for issued',
    edition: '2019',
    cells: { 'proactive.normativeDocuments.made': '4' },
    gives: { state: 'unknown', value: null },
  },
]);
