import { aReport, SIX_SECTIONS } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { sectionsNumbered } from './sections-numbered.js';

const titled = (...titles: string[]) =>
  aReport({ sections: SIX_SECTIONS.map((section, index) => ({ ...section, title: titles[index] ?? section.title })) });
const opening = (text: string) => aReport({ sections: SIX_SECTIONS, passages: [[0, text]] });

testRule(sectionsNumbered, [
  { name: 'holds for one to six', report: aReport({ sections: SIX_SECTIONS }), findings: [] },
  { name: 'asks for no number where there is none', report: titled('总体情况', '主动公开政府信息情况'), findings: [] },
  {
    name: 'leaves a number that is missing with its section to the rule on sections',
    report: aReport({ sections: SIX_SECTIONS.filter(({ number }) => number !== 4) }),
    findings: [],
  },
  {
    name: 'notes a number used twice',
    report: titled('一、总体情况', '二、主动公开政府信息情况', '二、收到和处理政府信息公开申请情况'),
    findings: [{ severity: 'warning', at: [SIX_SECTIONS[1]!.at, SIX_SECTIONS[2]!.at, SIX_SECTIONS[3]!.at] }],
  },
  {
    name: 'holds for six named and six said',
    report: opening(
      '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、行政复议行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。',
    ),
    findings: [],
  },
  {
    name: 'notes six said and five named',
    report: opening(
      '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。',
    ),
    findings: [{ expected: 5, found: 6 }],
  },
  {
    name: 'notes five said where there are six',
    report: opening('本报告共分为五个部分内容，现予公布。'),
    findings: [{ expected: 6, found: 5 }],
  },
  { name: 'takes no other parts for sections', report: opening('我局从三个方面加强公开工作。'), findings: [] },
]);
