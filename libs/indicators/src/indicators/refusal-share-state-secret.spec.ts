import { testIndicator } from '../testing/test-indicator.js';
import { refusalShareStateSecret } from './refusal-share-state-secret.js';

testIndicator(refusalShareStateSecret, [
  {
    name: 'is its part of all refusals',
    cells: {
      'applications.refused.stateSecret.total': '3',
      'applications.refused.otherLaw.total': '1',
      'applications.refused.threeSecuritiesOneStability.total': '1',
      'applications.refused.thirdPartyRights.total': '1',
      'applications.refused.internalAffairs.total': '1',
      'applications.refused.processInformation.total': '1',
      'applications.refused.enforcementFile.total': '1',
      'applications.refused.administrativeQuery.total': '1',
    },
    gives: { state: 'value', value: 0.3, numerator: 3, denominator: 10 },
  },
  {
    name: 'is not applicable where nothing was refused',
    cells: {
      'applications.refused.stateSecret.total': '0',
      'applications.refused.otherLaw.total': '0',
      'applications.refused.threeSecuritiesOneStability.total': '0',
      'applications.refused.thirdPartyRights.total': '0',
      'applications.refused.internalAffairs.total': '0',
      'applications.refused.processInformation.total': '0',
      'applications.refused.enforcementFile.total': '0',
      'applications.refused.administrativeQuery.total': '0',
    },
    gives: { state: 'not-applicable', value: null, denominator: 0 },
  },
  {
    name: 'is unknown where another ground was left blank',
    cells: {
      'applications.refused.stateSecret.total': '1',
      'applications.refused.otherLaw.total': '',
      'applications.refused.threeSecuritiesOneStability.total': '1',
      'applications.refused.thirdPartyRights.total': '1',
      'applications.refused.internalAffairs.total': '1',
      'applications.refused.processInformation.total': '1',
      'applications.refused.enforcementFile.total': '1',
      'applications.refused.administrativeQuery.total': '1',
    },
    gives: { state: 'unknown', value: null },
  },
]);
