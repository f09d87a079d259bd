import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { documentsByThoseEntitled } from './documents-by-those-entitled.js';

const ISSUED = 'proactive.normativeDocuments.issued';
const by = (agency: string | null) => aReport({ agency, cells: { [ISSUED]: '3' } });

testRule(documentsByThoseEntitled, [
  { name: 'holds for zeros', report: aReport({ agency: '兴庆区解放西街街道办事处' }), findings: [] },
  { name: 'says nothing to a bureau', report: by('盐池县财政局'), findings: [] },
  { name: 'says nothing to a town', report: by('盐池县花马池镇人民政府'), findings: [] },
  { name: 'says nothing where nobody knows who reports', report: by(null), findings: [] },
  {
    name: 'notes those of a subdistrict',
    report: by('兴庆区解放西街街道办事处'),
    findings: [{ severity: 'info', cells: [ISSUED], found: 3 }],
  },
  { name: 'notes those of an institution', report: by('盐池县政务服务中心'), findings: [{ severity: 'info' }] },
]);
