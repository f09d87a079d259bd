import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { decisionsWithinPowers } from './decisions-within-powers.js';

const by = (agency: string | null, licences: string) =>
  aReport({ agency, cells: { 'proactive.licensing.decisions': licences } });

testRule(decisionsWithinPowers, [
  { name: 'holds for a few', report: by('盐池县科学技术局', '3'), findings: [] },
  { name: 'says nothing to a bureau with powers', report: by('盐池县财政局', '300'), findings: [] },
  { name: 'says nothing where nobody knows who reports', report: by(null, '300'), findings: [] },
  {
    name: 'notes many of a bureau of science',
    report: by('盐池县科学技术局', '300'),
    findings: [{ severity: 'info', expected: '≤ 20', found: 300 }],
  },
  { name: 'notes many of an archive', report: by('盐池县档案馆', '21'), findings: [{ severity: 'info' }] },
]);
