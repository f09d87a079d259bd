import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { refusalGroundsPlausible } from './refusal-grounds-plausible.js';

testRule(refusalGroundsPlausible, [
  {
    name: 'asks nothing where the grounds differ',
    report: aReport({
      cells: { 'applications.refused.otherLaw.total': '9', 'applications.refused.thirdPartyRights.total': '3' },
    }),
    findings: [],
  },
  {
    name: 'remarks on a state secret',
    report: aReport({ cells: { 'applications.refused.stateSecret.total': '1' } }),
    findings: [{ severity: 'info', cells: ['applications.refused.stateSecret.total'], found: 1 }],
  },
  {
    name: 'remarks on many refusals for one reason',
    report: aReport({ cells: { 'applications.refused.processInformation.total': '12' } }),
    findings: [{ severity: 'info', cells: ['applications.refused.processInformation.total'], found: 12 }],
  },
]);
