import { anItem, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { problemsDifferFromYearBefore } from './problems-differ-from-year-before.js';

const READING = anItem('政策解读形式单一，2022年仅有2篇图解', 'P07');
const LATE = anItem('栏目更新不及时', 'P01');

testRule(problemsDifferFromYearBefore, [
  {
    name: 'holds where one of them is new',
    report: aReport({ problems: [READING, anItem('工作人员均为兼职', 'P04')] }),
    context: { previous: aReport({ year: 2022, problems: [READING, LATE] }) },
    findings: [],
  },
  {
    name: 'holds for the same kind of problem in other words',
    report: aReport({ problems: [anItem('部分科室报送信息滞后', 'P01')] }),
    context: { previous: aReport({ year: 2022, problems: [LATE] }) },
    findings: [],
  },
  {
    name: 'says nothing of two years without problems',
    report: aReport({ problems: [anItem('无', 'P99')] }),
    context: { previous: aReport({ year: 2022, problems: [anItem('无', 'P99')] }) },
    findings: [],
  },
  {
    name: 'asks about the same problems, in any order and with other numbers',
    report: aReport({ problems: [LATE, anItem('政策解读形式单一，2023年仅有3篇图解。', 'P07')] }),
    context: { previous: aReport({ year: 2022, problems: [READING, LATE] }) },
    findings: [{ severity: 'warning', found: 2 }],
  },
]);
