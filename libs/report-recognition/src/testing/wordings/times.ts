import type { Sample } from './sample.js';

/** What is said of other times, of plans and of the same number twice; read as in a report on 2023. */
export const TIMES: readonly Sample[] = [
  { pattern: 15, text: '上年度收到政府信息公开申请7件，本年度收到9件。', facts: ['applications.received=9'] },
  { pattern: 15, text: '去年收到政府信息公开申请7件。', facts: [] },
  { pattern: 15, text: '上一年收到申请7件，全部办结。', facts: [] },
  { pattern: 15, text: '2022年收到政府信息公开申请7件，2023年收到9件。', facts: ['applications.received=9'] },
  {
    pattern: 15,
    text: '2023年收到政府信息公开申请9件，比2022年的7件增加2件，办结9件。',
    facts: ['applications.received=9', 'applications.answered=9'],
  },
  { pattern: 15, text: '2023年收到申请9件，较上年多2件。', facts: ['applications.received=9'] },
  { pattern: 15, text: '上半年收到申请3件，全年收到申请5件。', facts: ['applications.received=5'] },
  { pattern: 3, text: '一季度主动公开信息30条，二季度主动公开信息40条。', facts: [] },
  { pattern: 3, text: '1至6月主动公开信息30条。', facts: [] },
  { pattern: 3, text: '9月份主动公开信息30条。', facts: [] },
  { pattern: 3, text: '按照2022年政务公开工作要点，主动公开信息30条。', facts: ['published.total=30'] },
  { pattern: 3, text: '2024年，将继续主动公开信息100条。', facts: [] },
  { pattern: 46, text: '9月，组织政务公开培训1次。', facts: ['trainings=1'] },
  { pattern: 46, text: '每半年开展一次政务公开培训。', facts: [] },
  {
    pattern: 18,
    text: '2022年结转2件，2023年收到申请5件，结转2024年继续办理1件。',
    facts: ['applications.carriedOver=2', 'applications.received=5', 'applications.carriedForward=1'],
  },
  {
    pattern: 29,
    text: '全年收到政府信息公开申请3件。\n按时答复率100%。',
    facts: ['applications.received=3', 'rate.onTime=1'],
  },
  { pattern: 29, text: '（二）依申请公开\n规范办理流程。\n按期办结率为98%。', facts: ['rate.onTime=0.98'] },
  {
    pattern: 29,
    text: '收到申请3件。承办政协提案5件。\n办结率100%。',
    facts: ['applications.received=3', 'proposals.cppcc=5'],
  },
  {
    pattern: 29,
    text: '收到申请3件，均已办结。',
    facts: ['applications.received=3', 'rate.completion=1', 'applications.carriedForward=0'],
  },
  { pattern: 29, text: '收到申请3件，办结率较上年提高2个百分点。', facts: ['applications.received=3'] },
  {
    pattern: 31,
    text: '行政复议、行政诉讼分别为2件、1件。',
    facts: ['challenges.reconsideration=2', 'challenges.litigation=1'],
  },
  {
    pattern: 31,
    text: '被申请行政复议4件，3件维持，1件其他结果。',
    facts: [
      'challenges.reconsideration=4',
      'challenges.reconsideration.upheld=3',
      'challenges.reconsideration.other=1',
    ],
  },
  {
    pattern: 31,
    text: '行政复议4件，其中撤回1件，纠正2件，尚未审结1件。',
    facts: [
      'challenges.reconsideration=4',
      'challenges.reconsideration.withdrawn=1',
      'challenges.reconsideration.corrected=2',
      'challenges.reconsideration.pending=1',
    ],
  },
  { pattern: 31, text: '复议建议维持机制运行3年。', facts: [] },
  {
    pattern: 32,
    text: '行政诉讼5件，其中直接起诉3件，复议后起诉2件；维持2件，败诉1件，撤诉1件，审理中1件。',
    facts: [
      'challenges.litigation=5',
      'challenges.litigation.direct=3',
      'challenges.litigation.afterReconsideration=2',
      'challenges.litigation.upheld=2',
      'challenges.litigation.corrected=1',
      'challenges.litigation.withdrawn=1',
      'challenges.litigation.pending=1',
    ],
  },
  { pattern: 32, text: '诉讼1件，其他结果1件。', facts: ['challenges.litigation=1', 'challenges.litigation.other=1'] },
  { pattern: 1, text: '在政府门户网站公开信息一万二千三百条。', facts: ['published.website=12300'] },
  { pattern: 1, text: '在政府门户网站公开信息3万2千余条。', facts: ['published.website=32000~'] },
  { pattern: 1, text: '在政府门户网站公开信息三百五条。', facts: ['published.website=lost'] },
  { pattern: 1, text: '在政府门户网站公开信息30-40条。', facts: ['published.website=40~'] },
  { pattern: 45, text: '举办政府开放日活动三四次。', facts: ['openDays=lost'] },
];
