import type { RequiredWording, RulePage, RuleSetting } from '@gongkai/api-contract';

/** As it was last changed, or as the catalogue has it. */
export function settingOf({ history, listsWordings }: Pick<RulePage, 'history' | 'listsWordings'>): RuleSetting {
  const { enabled = true, severity = null, wordings = [] } = history[0] ?? {};
  return { enabled, severity, ...(listsWordings && { wordings }) };
}

export function isSame(one: RuleSetting, other: RuleSetting): boolean {
  return (
    one.enabled === other.enabled &&
    one.severity === other.severity &&
    linesOf(one.wordings) === linesOf(other.wordings)
  );
}

/** One term a line, the wrong form first: 服务形政府=服务型政府. */
export function linesOf(wordings: readonly RequiredWording[] = []): string {
  return wordings.map(({ wrong, right }) => `${wrong}=${right}`).join('\n');
}

/** What is not complete yet is left out. */
export function wordingsIn(lines: string): RequiredWording[] {
  return lines.split('\n').flatMap((line) => {
    const [wrong = '', right = ''] = line.split(/[=＝]/u).map((part) => part.trim());
    return wrong === '' || right === '' ? [] : [{ wrong, right }];
  });
}
