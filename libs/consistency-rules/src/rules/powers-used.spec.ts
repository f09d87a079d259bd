import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { powersUsed } from './powers-used.js';

const LICENCES = 'proactive.licensing.decisions';
const PENALTIES = 'proactive.penalties.decisions';
const by = (agency: string | null, cells = {}) => aReport({ agency, cells });

testRule(powersUsed, [
  { name: 'holds for a bureau with penalties', report: by('盐池县公安局', { [PENALTIES]: '9' }), findings: [] },
  { name: 'expects none of a bureau without powers', report: by('盐池县科学技术局'), findings: [] },
  { name: 'says nothing where nobody knows who reports', report: by(null), findings: [] },
  { name: 'takes no blank for a zero', report: by('盐池县公安局', { [PENALTIES]: '' }), findings: [] },
  {
    name: 'warns of a bureau of market regulation without any',
    report: by('盐池县市场监督管理局'),
    findings: [{ severity: 'warning', cells: [LICENCES, PENALTIES], found: 0 }],
  },
]);
