import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { rulesByThoseEntitled } from './rules-by-those-entitled.js';

const ISSUED = 'proactive.rules.issued';
const IN_FORCE = 'proactive.rules.inForce';
const by = (agency: string | null) => aReport({ agency, cells: { [ISSUED]: '2', [IN_FORCE]: '2' } });

testRule(rulesByThoseEntitled, [
  { name: 'holds for zeros', report: aReport(), findings: [] },
  { name: 'expects them of a city with districts', report: by('吴忠市人民政府'), findings: [] },
  { name: 'leaves the province alone', report: by('宁夏回族自治区人民政府'), findings: [] },
  { name: 'says nothing where nobody knows who reports', report: by(null), findings: [] },
  {
    name: 'says nothing of normative documents',
    report: aReport({ cells: { 'proactive.normativeDocuments.inForce': '2' } }),
    findings: [],
  },
  {
    name: 'is broken by a bureau of a county',
    report: by('盐池县科学技术局'),
    findings: [{ severity: 'error', cells: [ISSUED, IN_FORCE], expected: 0, found: 2 }],
  },
  { name: 'is broken by a town', report: by('盐池县花马池镇人民政府'), findings: [{ severity: 'error' }] },
  { name: 'is broken by a county', report: by('盐池县人民政府'), findings: [{ severity: 'error' }] },
  { name: 'warns a bureau of a city', report: by('吴忠市财政局'), findings: [{ severity: 'warning' }] },
  {
    name: 'knows the form of 2019',
    report: aReport({ edition: '2019', year: 2020, cells: { 'proactive.rules.made': '1' } }),
    findings: [{ severity: 'error', cells: ['proactive.rules.made'] }],
  },
]);
