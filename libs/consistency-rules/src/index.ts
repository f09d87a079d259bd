export { ALL_RULES } from './all-rules.js';
export { checkReport } from './check-report.js';
export type { Rule } from './rule.js';
export type { CheckContext, RuleHead } from './rule-head.js';
