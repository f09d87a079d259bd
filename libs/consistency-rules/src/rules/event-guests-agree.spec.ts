import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { eventGuestsAgree } from './event-guests-agree.js';

const FIRST = '2023 年 9 月 7 日，邀请县各类科技专家、科技特派员、科技型企业代表等组织开展了“政府开放日”活动。';
const told = (again: string) =>
  aReport({
    passages: [
      [1, FIRST],
      [6, again],
    ],
  });

testRule(eventGuestsAgree, [
  {
    name: 'holds where one list is the shorter',
    report: told('9月7日，举办“政府开放日”活动，邀请科技特派员、科技型企业等25人参加。'),
    findings: [],
  },
  {
    name: 'says nothing of another day, or of guests without a list',
    report: told('9月15日，举办“政府开放日”活动，邀请退休党员、学生参加。9月7日的“政府开放日”活动反响良好。'),
    findings: [],
  },
  {
    name: 'asks who took part',
    report: told(
      '9月7日，组织“政府开放日”活动，邀请科技型企业、工业企业、科技特派员、中药材产业企业代表、退休党员代表等 25 人参加。',
    ),
    findings: [{ severity: 'warning', verdict: 'violated' }],
  },
]);
