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

/** The terms, and the lines that are none: those are not kept, and whoever typed them is told. */
export function wordingsIn(text: string): { wordings: RequiredWording[]; unreadable: string[] } {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const read = lines.map((line) => ({ line, wording: wordingIn(line) }));
  return {
    wordings: read.flatMap(({ wording }) => wording ?? []),
    unreadable: read.flatMap(({ line, wording }) => (wording === null ? line : [])),
  };
}

function wordingIn(line: string): RequiredWording | null {
  const [wrong = '', right = '', ...more] = line.split(/=>|→|[=＝]/u).map((part) => part.trim());
  return wrong === '' || right === '' || more.length > 0 || wrong === right ? null : { wrong, right };
}
