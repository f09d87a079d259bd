import type { Severity, Verdict, Wording } from './finding.js';

/** What the codes of findings and of section five are called, on pages, in downloads and at the command line alike. */
export const SEVERITY_TITLES: Readonly<Record<Severity, Wording>> = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '提醒', en: 'Warning' },
  info: { zh: '提示', en: 'Note' },
};

export const VERDICT_TITLES: Readonly<Record<Verdict, Wording>> = {
  violated: { zh: '不符合', en: 'Violated' },
  unverifiable: { zh: '无法核对', en: 'Cannot be judged' },
};

/** The taxonomy of problems (P01 …) that reports admit to, and of measures (M1 …). */
export const CATEGORY_TITLES = {
  P01: { zh: '公开不及时、更新慢', en: 'Late publication, slow updates' },
  P02: { zh: '内容不全、深度不够', en: 'Incomplete or shallow content' },
  P03: { zh: '认识不足、主动性不强', en: 'Low awareness and initiative' },
  P04: { zh: '队伍力量薄弱', en: 'Too few staff' },
  P05: { zh: '业务能力、培训不足', en: 'Lack of skill and training' },
  P06: { zh: '形式渠道单一', en: 'Few forms and channels' },
  P07: { zh: '政策解读不足', en: 'Weak policy explanation' },
  P08: { zh: '平台与新媒体运维', en: 'Upkeep of platforms and new media' },
  P09: { zh: '制度机制不健全', en: 'Weak rules and procedures' },
  P10: { zh: '质量与审核把关', en: 'Quality and review' },
  P11: { zh: '与公众需求有差距', en: 'Gap to public demand' },
  P12: { zh: '宣传与互动不足', en: 'Little publicity and interaction' },
  P13: { zh: '依申请办理不规范', en: 'Irregular handling of applications' },
  P14: { zh: '发展不平衡', en: 'Uneven development' },
  P15: { zh: '创新与数字化不足', en: 'Little innovation and digitisation' },
  P16: { zh: '职能特点所限', en: 'Limited by function' },
  P17: { zh: '重点领域公开不足', en: 'Key areas not published enough' },
  P99: { zh: '无实质内容', en: 'Nothing of substance' },
  M1: { zh: '培训学习', en: 'Training' },
  M2: { zh: '健全制度机制', en: 'Rules and procedures' },
  M3: { zh: '加大、及时公开', en: 'Publish more and in time' },
  M4: { zh: '拓宽渠道平台', en: 'More channels and platforms' },
  M5: { zh: '改进解读', en: 'Better explanation' },
  M6: { zh: '审核把关', en: 'Review before publication' },
  M7: { zh: '互动宣传', en: 'Publicity and interaction' },
  M8: { zh: '考核监督', en: 'Assessment and supervision' },
  M9: { zh: '配强人员', en: 'More staff' },
  M10: { zh: '规范依申请办理', en: 'Regular handling of applications' },
} as const satisfies Readonly<Record<string, Wording>>;
export type CategoryCode = keyof typeof CATEGORY_TITLES;
