import { testIndicator } from '../testing/test-indicator.js';
import { refusalRate } from './refusal-rate.js';

testIndicator(refusalRate, [
  {
    name: 'adds every row under the heading',
    cells: {
      'applications.refused.stateSecret.total': '1',
      'applications.refused.otherLaw.total': '0',
      'applications.refused.threeSecuritiesOneStability.total': '0',
      'applications.refused.thirdPartyRights.total': '0',
      'applications.refused.internalAffairs.total': '0',
      'applications.refused.processInformation.total': '0',
      'applications.refused.enforcementFile.total': '0',
      'applications.refused.administrativeQuery.total': '1',
      'applications.concluded.total': '8',
    },
    gives: { state: 'value', value: 0.25, numerator: 2, denominator: 8 },
  },
  {
    name: 'is not applicable where nothing was concluded',
    cells: {
      'applications.refused.stateSecret.total': '0',
      'applications.refused.otherLaw.total': '0',
      'applications.refused.threeSecuritiesOneStability.total': '0',
      'applications.refused.thirdPartyRights.total': '0',
      'applications.refused.internalAffairs.total': '0',
      'applications.refused.processInformation.total': '0',
      'applications.refused.enforcementFile.total': '0',
      'applications.refused.administrativeQuery.total': '0',
      'applications.concluded.total': '0',
    },
    gives: { state: 'not-applicable' },
  },
  {
    name: 'is unknown as soon as one row is blank',
    cells: {
      'applications.refused.stateSecret.total': '1',
      'applications.refused.otherLaw.total': '',
      'applications.refused.threeSecuritiesOneStability.total': '0',
      'applications.refused.thirdPartyRights.total': '0',
      'applications.refused.internalAffairs.total': '0',
      'applications.refused.processInformation.total': '0',
      'applications.refused.enforcementFile.total': '0',
      'applications.refused.administrativeQuery.total': '1',
      'applications.concluded.total': '8',
    },
    gives: { state: 'unknown' },
  },
]);
