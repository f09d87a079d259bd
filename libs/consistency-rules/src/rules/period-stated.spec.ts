import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { periodStated } from './period-stated.js';

const opening = (text: string) => aReport({ passages: [[0, text]] });

testRule(periodStated, [
  {
    name: 'holds for the whole year',
    report: opening('本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。'),
    findings: [],
  },
  { name: 'holds in other words', report: opening('本报告中的数据截至2023年12月31日。'), findings: [] },
  {
    name: 'holds where it was read as a fact',
    report: aReport({ passages: [[0, '现公布年度报告。']], facts: [aFact('period', 2023)] }),
    findings: [],
  },
  { name: 'says nothing where no words were read', report: aReport(), findings: [] },
  {
    name: 'leaves another year to the rule on years',
    report: opening('本报告统计数据从2022年1月1日至2022年12月31日。'),
    findings: [],
  },
  {
    name: 'warns where it is missing',
    report: opening('根据条例要求，现公布我局2023年政府信息公开工作年度报告。'),
    findings: [{ severity: 'warning', at: [] }],
  },
  {
    name: 'is broken where a month is left out',
    report: opening('本报告所列数据统计期限为2023年1月1日至2023年11月30日。'),
    findings: [{ severity: 'error' }],
  },
]);
