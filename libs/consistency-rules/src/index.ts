export { ALL_RULES } from './all-rules.js';
export type { CheckContext, Peers, Subordinate } from './check-context.js';
export { checkReport, checkWith } from './check-report.js';
export { type ComparedWith, contextOf } from './compared-with.js';
export type { RequiredWording } from './required-wording.js';
export type { Rule } from './rule.js';
export type { RuleHead } from './rule-head.js';
export type { RuleSetting, RuleSettings } from './rule-settings.js';
