import type { Rule } from '@gongkai/api-contract';

import { useAddress } from '../../parts/use-address.js';

export const RULE_CHOICES = ['all', 'found', 'changed', 'off', 'error', 'warning', 'info'] as const;

/** Which rules the address wants to see. */
export interface RuleChoice {
  readonly show: (typeof RULE_CHOICES)[number];
  /** Part of a title, number or code. */
  readonly search: string;
}

export function useRuleChoice(): RuleChoice {
  const { get } = useAddress();
  return { show: RULE_CHOICES.find((choice) => choice === get('show')) ?? 'all', search: get('search') ?? '' };
}

export function isAmong(rule: Rule, { show, search }: RuleChoice): boolean {
  return isShown(rule, show) && namesOf(rule).includes(search.toLowerCase());
}

/** Whether the province has it otherwise than the catalogue. */
export function isChanged({ severity, setting }: Pick<Rule, 'severity' | 'setting'>): boolean {
  return !setting.enabled || setting.severity !== severity;
}

function isShown(rule: Rule, show: RuleChoice['show']): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'found':
      return rule.reports > 0;
    case 'changed':
      return isChanged(rule);
    case 'off':
      return !rule.setting.enabled;
    default:
      return rule.setting.enabled && rule.setting.severity === show;
  }
}

function namesOf({ code, catalogue, title }: Rule): string {
  return [code, catalogue, title.zh, title.en].join('\n').toLowerCase();
}
