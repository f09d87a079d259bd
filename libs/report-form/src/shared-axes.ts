import type { FormColumn, FormForum, FormOutcome } from './form.js';

/** Who applied: the columns of table three, the same in both editions. */
export const APPLICATION_COLUMNS: readonly FormColumn[] = [
  { key: 'naturalPerson', label: '自然人', variants: [] },
  { key: 'business', label: '商业企业', variants: ['企业'] },
  { key: 'research', label: '科研机构', variants: [] },
  { key: 'publicWelfare', label: '社会公益组织', variants: ['公益组织'] },
  { key: 'legalService', label: '法律服务机构', variants: [] },
  { key: 'otherOrganization', label: '其他', variants: [] },
  { key: 'total', label: '总计', variants: ['合计'] },
];

/** Where a challenge was brought: the blocks of table four. */
export const CHALLENGE_FORUMS: readonly FormForum[] = [
  { key: 'reconsideration', labels: ['行政复议'] },
  { key: 'litigation.direct', labels: ['行政诉讼', '未经复议直接起诉'] },
  { key: 'litigation.afterReconsideration', labels: ['行政诉讼', '复议后起诉'] },
];

/** How a challenge ended. */
export const CHALLENGE_OUTCOMES: readonly FormOutcome[] = [
  { key: 'upheld', label: '结果维持' },
  { key: 'corrected', label: '结果纠正' },
  { key: 'other', label: '其他结果' },
  { key: 'pending', label: '尚未审结' },
  { key: 'total', label: '总计' },
];
