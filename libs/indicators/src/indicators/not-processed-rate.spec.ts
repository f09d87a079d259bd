import { testIndicator } from '../testing/test-indicator.js';
import { notProcessedRate } from './not-processed-rate.js';

testIndicator(notProcessedRate, [
  {
    name: 'adds every row under the heading',
    cells: {
      'applications.notProcessed.petition.total': '1',
      'applications.notProcessed.repeated.total': '0',
      'applications.notProcessed.publication.total': '0',
      'applications.notProcessed.excessive.total': '0',
      'applications.notProcessed.reconfirmation.total': '1',
      'applications.concluded.total': '8',
    },
    gives: { state: 'value', value: 0.25, numerator: 2, denominator: 8 },
  },
  {
    name: 'is not applicable where nothing was concluded',
    cells: {
      'applications.notProcessed.petition.total': '0',
      'applications.notProcessed.repeated.total': '0',
      'applications.notProcessed.publication.total': '0',
      'applications.notProcessed.excessive.total': '0',
      'applications.notProcessed.reconfirmation.total': '0',
      'applications.concluded.total': '0',
    },
    gives: { state: 'not-applicable' },
  },
  {
    name: 'is unknown as soon as one row is blank',
    cells: {
      'applications.notProcessed.petition.total': '1',
      'applications.notProcessed.repeated.total': '',
      'applications.notProcessed.publication.total': '0',
      'applications.notProcessed.excessive.total': '0',
      'applications.notProcessed.reconfirmation.total': '1',
      'applications.concluded.total': '8',
    },
    gives: { state: 'unknown' },
  },
]);
