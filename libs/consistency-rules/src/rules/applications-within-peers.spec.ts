import type { AgencyVersion } from '@gongkai/organisations';

import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { applicationsWithinPeers } from './applications-within-peers.js';

const TOWN: AgencyVersion = {
  id: 'town',
  agencyId: 'town',
  name: '盐池县花马池镇人民政府',
  aliases: [],
  kind: 'town',
  regionCode: '640323',
  parentId: null,
  validFrom: '2019-01-01',
  validTo: null,
  successorOf: [],
  population: 40_000,
};
const peers = { published99: 400, perTenThousandLimit: 3 };
const received = (count: number) => aReport({ cells: { 'applications.newlyReceived.total': String(count) } });

testRule(applicationsWithinPeers, [
  { name: 'says nothing where the peers are not known', report: received(90), context: { agency: TOWN }, findings: [] },
  {
    name: 'says nothing of an agency without residents',
    report: received(90),
    context: { peers, agency: { ...TOWN, population: null } },
    findings: [],
  },
  {
    name: 'takes the residents of its region for those of a government',
    report: received(3000),
    context: { peers, agency: { ...TOWN, kind: 'government', regionCode: '640000', population: null } },
    findings: [{ severity: 'info', expected: '≤ 3', found: 4.17 }],
  },
  { name: 'holds within the limit', report: received(12), context: { peers, agency: TOWN }, findings: [] },
  {
    name: 'notes more',
    report: received(13),
    context: { peers, agency: TOWN },
    findings: [{ severity: 'info', expected: '≤ 3', found: 3.25, cells: ['applications.newlyReceived.total'] }],
  },
]);
