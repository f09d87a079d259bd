import type { RulePage, RuleSetting } from '@gongkai/api-contract';

/** As it was last changed, or as the catalogue has it. */
export function settingOf({ history }: Pick<RulePage, 'history'>): RuleSetting {
  const [last] = history;
  return last ? { enabled: last.enabled, severity: last.severity } : { enabled: true, severity: null };
}

export function isSame(one: RuleSetting, other: RuleSetting): boolean {
  return one.enabled === other.enabled && one.severity === other.severity;
}
