import { aReport, anItem } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { problemsConcrete } from './problems-concrete.js';

const HEADING = '五、存在的主要问题及改进情况';
const TWO = [anItem('更新不及时'), anItem('解读形式单一')];
const saying = (...lines: string[]) => [HEADING, ...lines].map((line): [5, string] => [5, line]);

testRule(problemsConcrete, [
  {
    name: 'holds for two problems',
    report: aReport({ passages: saying('一是更新不及时；二是解读形式单一。'), problems: TWO, measures: TWO }),
    findings: [],
  },
  { name: 'says nothing where the section is not there', report: aReport(), findings: [] },
  {
    name: 'says nothing of a long text in which no problem was recognised',
    report: aReport({ passages: saying('我局政府信息公开工作取得了成效，'.repeat(5)) }),
    findings: [],
  },
  {
    name: 'notes a heading with nothing under it',
    report: aReport({ passages: saying('（一）存在的主要问题', '（二）改进情况') }),
    findings: [{ severity: 'warning', found: 0 }],
  },
  { name: 'notes 无', report: aReport({ passages: saying('无。') }), findings: [{ found: 0 }] },
  {
    name: 'notes 无 in more words',
    report: aReport({ passages: saying('本年度无存在问题。') }),
    findings: [{ found: 0, at: [] }],
  },
  {
    name: 'notes a single problem',
    report: aReport({ passages: saying('公开内容更新不够及时。'), problems: TWO.slice(0, 1), measures: TWO }),
    findings: [{ severity: 'warning', found: 1, at: [TWO[0]!.at] }],
  },
]);
