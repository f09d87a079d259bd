import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { eventsToldWithFigures } from './events-told-with-figures.js';

const saying = (...lines: string[]) => aReport({ passages: lines.map((line) => [1, line]) });

testRule(eventsToldWithFigures, [
  {
    name: 'holds for events with a day or a number',
    report: saying(
      '9月7日，组织开展“政府开放日”活动。',
      '全年举办培训两次。',
      '每季度组织业务培训。',
      '邀请专家举办培训，30人参加。',
    ),
    findings: [],
  },
  {
    name: 'says nothing of what is intended or required',
    report: saying('下一步将组织业务培训。', '按照要求开展培训。', '日常通过科室例会学习条例。'),
    findings: [],
  },
  {
    name: 'holds where another sentence has the number',
    report: aReport({ passages: [[1, '组织开展业务培训，提高能力。']], facts: [aFact('trainings', 3)] }),
    findings: [],
  },
  {
    name: 'notes an event without any',
    report: saying('积极组织开展政务公开业务培训，提高人员能力。'),
    findings: [{ severity: 'info', at: [{ line: 10, start: 0, end: 21 }] }],
  },
  {
    name: 'notes an open day without any',
    report: saying('举办了“政府开放日”活动。'),
    findings: [{ severity: 'info' }],
  },
]);
