import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { supervisionTold } from './supervision-told.js';

const saying = (agency: string | null, line: string) => aReport({ agency, passages: [[1, line]] });
const ALL = '将公开工作纳入年度考核，社会评议结果良好，未发生责任追究情形。';

testRule(supervisionTold, [
  { name: 'holds for a government that tells all', report: saying('盐池县人民政府', ALL), findings: [] },
  { name: 'holds for a bureau that tells of one', report: saying('盐池县财政局', '组织考核1次。'), findings: [] },
  { name: 'says nothing where nobody knows who reports', report: saying(null, '公开信息15条。'), findings: [] },
  { name: 'says nothing without section one', report: aReport({ agency: '盐池县人民政府' }), findings: [] },
  {
    name: 'is broken by a government that leaves one out',
    report: saying('盐池县人民政府', '将公开工作纳入年度考核，未发生责任追究情形。'),
    findings: [{ severity: 'error', verdict: 'violated' }],
  },
  {
    name: 'is a remark to a bureau that tells of none',
    report: saying('盐池县财政局', '全年公开信息15条。'),
    findings: [{ severity: 'info' }],
  },
  {
    name: 'is broken by a town, which has a government of its own',
    report: saying('盐池县花马池镇人民政府', '组织考核1次。'),
    findings: [{ severity: 'error' }],
  },
  {
    name: 'is a remark to a subdistrict, which is an office of one',
    report: saying('兴庆区解放西街街道办事处', '全年公开信息15条。'),
    findings: [{ severity: 'info' }],
  },
]);
