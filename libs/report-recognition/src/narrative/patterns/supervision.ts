import { beginningWith, endingIn, type QuantityPattern, type StatementPattern } from '../pattern.js';

const OCCASIONS = ['次', '场', '期', '场次', '班次', '批次', '个', ''];
const HELD = '(?:组织|开展|举办|参加|召开|举行|安排|参与)';

/** Training of others is no training in the disclosure of information. */
const OTHER_TRAINING = /科技特派员|技能|农民|安全|党员|消防|执法|教师|创业|就业|农村|防汛|急救|应急/u;

export const SUPERVISION_QUANTITIES: readonly QuantityPattern[] = [
  {
    catalogue: [45],
    name: 'openDays',
    units: OCCASIONS,
    before: endingIn(`(?:${HELD}[^,;:]{0,10})?"?(?:政府|政务)?开放日"?(?:系列|主题)?(?:活动)?`),
  },
  {
    catalogue: [45],
    name: 'openDays',
    units: OCCASIONS,
    before: endingIn(`${HELD}(?:了)?`),
    after: /^(?:的)?[^,;:]{0,8}?(?:政府|政务)?开放日"?(?:系列|主题)?(?:活动)?/u,
  },
  {
    catalogue: [46],
    name: 'trainings',
    units: OCCASIONS,
    before: endingIn(`(?:${HELD}[^,;:]{0,16}?)?培训(?:班|会|活动|学习|讲座|会议)?`),
    unless: OTHER_TRAINING,
    topic: /公开/u,
  },
  {
    catalogue: [46],
    name: 'trainings',
    units: OCCASIONS,
    before: endingIn(`(?:${HELD}[^,;:]{0,8}|先后)`),
    after: /^(?:的)?[^,;:]{0,18}?培训(?:班|会|活动|学习|讲座|会议)?/u,
    unless: OTHER_TRAINING,
    topic: /公开/u,
  },
  {
    catalogue: [46],
    name: 'trainings.participants',
    units: ['人次', '人', '名', '余人', '人数', ''],
    before: endingIn(
      '(?:培训|参训|受训|轮训)(?:各类|政务公开)?(?:干部|人员|工作人员|学员|业务骨干|职工)?(?:人数|人次)?',
    ),
    unless: OTHER_TRAINING,
    notAbout: OTHER_TRAINING,
    topic: /公开/u,
  },
  {
    catalogue: [46],
    name: 'trainings.participants',
    units: ['人次', '人', '名'],
    before: endingIn('(?:^|[,、(]|组织|共|安排)'),
    after: /^(?:次)?(?:干部|工作人员)?(?:参加|参训|接受|参与)(?:了)?[^,;。]{0,12}(?:培训|学习)?/u,
    about: /培训/u,
    notAbout: OTHER_TRAINING,
    topic: /公开/u,
  },
  {
    catalogue: [48],
    name: 'accountability',
    units: ['起', '件', '次', '例', '人', '人次', '项', '宗', ''],
    before: endingIn('(?:责任追究|被追究责任|追究责任|追责)(?:事项|情况|事件|案件|问题)?'),
    unless: /制度/u,
  },
  {
    catalogue: [50],
    name: 'fees.processing',
    units: ['元'],
    before: endingIn('(?:收取)?[^,;:]{0,6}信息(?:公开)?处理费用?(?:金额|收入|收取|收费)?'),
  },
  {
    catalogue: [50],
    name: 'fees.processing',
    units: ['元'],
    before: endingIn('(?:收取)?'),
    after: /^(?:的)?(?:政府)?信息(?:公开)?处理费/u,
  },
];

const YUAN = ['元'];

/** What the form asks for in 万元, here in yuan. */
export const FEE_QUANTITIES: readonly QuantityPattern[] = [
  {
    catalogue: [50],
    name: 'fees.charged',
    units: YUAN,
    before: endingIn('行政事业性收费(?:共|项目)?(?:收取|收入|金额|总金额|收费金额)?'),
  },
  {
    catalogue: [50],
    name: 'fees.charged',
    units: YUAN,
    before: endingIn('收取(?:了)?'),
    after: /^(?:的)?行政事业性收费/u,
  },
];

export const SUPERVISION_STATEMENTS: readonly StatementPattern[] = [
  {
    catalogue: [48],
    name: 'accountability',
    value: 0,
    says: beginningWith(
      '(?:从未|未(?!经)|没有|不存在|无)[^,;。\\n]{0,30}?(?:责任追究|被追究责任|追责)(?:的)?(?:事项|情况|事件|问题|结果)?',
    ),
    unless: /落实|建立|健全|完善|制度/u,
    notBefore: /^(?:制度|机制|办法|力度|工作)/u,
  },
  {
    catalogue: [50],
    name: 'fees.processing',
    value: 0,
    says: beginningWith('(?:从未|未|没有|无)[^,;。\\n]{0,20}?信息(?:公开)?处理费用?'),
    unless: /缴纳/u,
  },
  {
    catalogue: [50, 51],
    name: 'fees.processing',
    value: 0,
    says: beginningWith(
      '(?:从未|未|没有|无)(?:发生|发出|收取|产生)?(?:任何|相关)?(?:收费通知|收费及减免(?:情况)?|收费减免|收费情况|费用)',
    ),
    topic: /公开|申请/u,
  },
];
