import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { budgetsOfTheirYears } from './budgets-of-their-years.js';

const saying = (...lines: string[]) => aReport({ passages: lines.map((line) => [1, line]) });

testRule(budgetsOfTheirYears, [
  {
    name: 'holds for the budget of the year and the accounts of the year before',
    report: saying(
      '公开2023年部门预算和2022年度部门决算。',
      '2023年，按时公开部门决算、“三公”经费。',
      '2023年预决算信息。',
    ),
    findings: [],
  },
  {
    name: 'says nothing of a budget that is being drawn up, or of older ones',
    report: saying('完成2024年部门预算编制。', '补充公开2020年部门决算。', '2023年公开预算、决算信息各1条。'),
    findings: [],
  },
  {
    name: 'asks about the budget of next year and the accounts of this one',
    report: saying('公开2024年部门预算1条、2023年单位决算1条。'),
    findings: [{ severity: 'warning', expected: 2023, found: 2024 }],
  },
]);
