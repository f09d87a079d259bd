import type { AgencyKind } from '@gongkai/organisations';

/** What a bureau of a kind has to do with, in numbers and in words. */
export interface KindProfile {
  /** The middle one of such bureaus receives this many requests a year. */
  readonly requests: number;
  /** Decisions a year: licences, penalties, compulsory measures. */
  readonly licences: number;
  readonly penalties: number;
  readonly coercion: number;
  /** Fees collected, in 万元; 0 where it collects none. */
  readonly fees: number;
  /** What it publishes and is asked about. */
  readonly topics: readonly [string, string, string, ...string[]];
}

const PROFILES: Partial<Record<AgencyKind, KindProfile>> = {
  // Its figures are those of the agencies below it; only the topics are its own.
  government: {
    requests: 0,
    licences: 0,
    penalties: 0,
    coercion: 0,
    fees: 0,
    topics: ['重大建设项目', '乡村振兴', '社会救助', '公共资源配置', '生态环境保护', '食品药品安全'],
  },
  'government-office': {
    requests: 5,
    licences: 0,
    penalties: 0,
    coercion: 0,
    fees: 0,
    topics: ['政府常务会议', '政府工作报告', '重要政策解读', '应急值守安排', '民生实事进展'],
  },
  education: {
    requests: 1.2,
    licences: 6,
    penalties: 0,
    coercion: 0,
    fees: 0,
    topics: ['义务教育招生划片', '教师招聘', '学生资助', '民办培训机构名单', '校舍建设'],
  },
  science: {
    requests: 0.4,
    licences: 0,
    penalties: 0,
    coercion: 0,
    fees: 0,
    topics: ['科技项目立项', '研发投入奖补', '高新技术企业培育', '科技特派员选派'],
  },
  'market-regulation': {
    requests: 4,
    licences: 2600,
    penalties: 160,
    coercion: 6,
    fees: 0,
    topics: ['食品抽检结果', '行政处罚决定', '价格监管', '质量提升行动', '知识产权保护'],
  },
  'natural-resources': {
    requests: 12,
    licences: 320,
    penalties: 22,
    coercion: 1,
    fees: 210,
    topics: ['征地信息', '国土空间规划', '不动产登记', '矿业权出让', '耕地保护'],
  },
  'human-resources': {
    requests: 2,
    licences: 40,
    penalties: 3,
    coercion: 0,
    fees: 4,
    topics: ['就业补贴', '事业单位招聘', '社会保险', '职业技能培训', '欠薪治理'],
  },
  housing: {
    requests: 9,
    licences: 150,
    penalties: 12,
    coercion: 0,
    fees: 60,
    topics: ['保障性住房分配', '老旧小区改造', '房地产市场监管', '施工许可', '物业管理'],
  },
  health: {
    requests: 1,
    licences: 210,
    penalties: 35,
    coercion: 1,
    fees: 0,
    topics: ['医疗机构设置', '疫苗接种安排', '公共卫生服务', '职业病防治'],
  },
  transport: {
    requests: 1,
    licences: 420,
    penalties: 90,
    coercion: 4,
    fees: 0,
    topics: ['农村公路建设', '客货运输管理', '治超执法', '公交线路调整'],
  },
  agriculture: {
    requests: 1.2,
    licences: 85,
    penalties: 18,
    coercion: 1,
    fees: 0,
    topics: ['惠农补贴发放', '高标准农田建设', '动物疫病防控', '农机购置补贴', '农产品质量安全'],
  },
  'civil-affairs': {
    requests: 0.6,
    licences: 14,
    penalties: 1,
    coercion: 0,
    fees: 0,
    topics: ['最低生活保障', '养老服务', '社会组织登记', '临时救助'],
  },
  'development-reform': {
    requests: 1,
    licences: 45,
    penalties: 0,
    coercion: 0,
    fees: 0,
    topics: ['重大项目审批', '价格调控', '节能审查', '营商环境'],
  },
  finance: {
    requests: 0.5,
    licences: 5,
    penalties: 0,
    coercion: 0,
    fees: 0,
    topics: ['预算决算', '政府采购', '专项资金分配', '国有资产管理'],
  },
};

const PLAIN: KindProfile = {
  requests: 1,
  licences: 10,
  penalties: 2,
  coercion: 0,
  fees: 0,
  topics: ['部门预算决算', '工作动态', '权责清单', '政策文件'],
};

export function kindProfile(kind: AgencyKind): KindProfile {
  return PROFILES[kind] ?? PLAIN;
}
