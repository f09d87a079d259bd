import { anItem, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { problemsHaveMeasures } from './problems-have-measures.js';

const LATE = anItem('栏目更新不及时', 'P01', 'P08');
const READING = anItem('政策解读形式单一', 'P07');
const TRAINING = anItem('加强业务培训', 'M1');
const PICTURES = anItem('制作图解和短视频', 'M5');

testRule(problemsHaveMeasures, [
  {
    name: 'holds where each problem has its measure',
    report: aReport({ problems: [LATE, READING], measures: [anItem('安排专人及时更新', 'M3', 'M9'), PICTURES] }),
    findings: [],
  },
  {
    name: 'holds where there is also a measure that helps against anything',
    report: aReport({ problems: [READING], measures: [PICTURES, TRAINING] }),
    findings: [],
  },
  {
    name: 'says nothing of what could not be put under a heading',
    report: aReport({ problems: [READING], measures: [anItem('继续做好公开工作')] }),
    findings: [],
  },
  {
    name: 'says nothing where no problem is named, or where it lies in the nature of the agency',
    report: aReport({
      problems: [anItem('无', 'P99'), anItem('因职能特点所限可公开的事项少', 'P16')],
      measures: [PICTURES],
    }),
    findings: [],
  },
  {
    name: 'asks for the measure that a problem lacks',
    report: aReport({ problems: [LATE, READING], measures: [anItem('及时更新栏目', 'M3')] }),
    findings: [{ severity: 'warning', at: [READING.at] }],
  },
  {
    name: 'asks for the problem that a measure is for',
    report: aReport({ problems: [READING], measures: [PICTURES, anItem('请法律顾问审核答复', 'M10')] }),
    findings: [{ severity: 'warning' }],
  },
  {
    name: 'asks for the failings that a measure is to prevent',
    report: aReport({
      problems: [LATE],
      measures: [anItem('及时更新，防止出现信息发布存在错字、个人信息未脱敏等问题', 'M3', 'M6')],
    }),
    findings: [{ severity: 'warning' }],
  },
  {
    name: 'does not where they are named',
    report: aReport({
      problems: [anItem('发布信息偶有错别字', 'P10')],
      measures: [anItem('落实三审三校，避免错字', 'M6')],
    }),
    findings: [],
  },
]);
