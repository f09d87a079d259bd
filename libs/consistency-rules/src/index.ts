export { ALL_RULES } from './all-rules.js';
export { CATALOGUE } from './catalogue.js';
export type { CheckContext, Peers, Subordinate } from './context/check-context.js';
export { checkReport, checkWith } from './check-report.js';
export { type ComparedWith, contextOf } from './context/compared-with.js';
export type { RequiredWording } from './words/required-wording.js';
export type { Rule } from './kinds/rule.js';
export type { RuleHead } from './kinds/rule-head.js';
export type { RuleSetting, RuleSettings } from './context/rule-settings.js';
