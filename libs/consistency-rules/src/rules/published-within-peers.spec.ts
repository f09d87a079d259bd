import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { publishedWithinPeers } from './published-within-peers.js';

const peers = { published99: 400, perTenThousandLimit: 3 };
const published = (count: number) =>
  aReport({ facts: [aFact('published.website', 3), aFact('published.total', count)] });

testRule(publishedWithinPeers, [
  { name: 'says nothing where the peers are not known', report: published(5000), findings: [] },
  {
    name: 'says nothing where too few peers say',
    report: published(5000),
    context: { peers: { ...peers, published99: null } },
    findings: [],
  },
  { name: 'holds up to three times as many', report: published(1200), context: { peers }, findings: [] },
  {
    name: 'notes more',
    report: published(1201),
    context: { peers },
    findings: [{ severity: 'info', expected: '≤ 1200', found: 1201 }],
  },
]);
