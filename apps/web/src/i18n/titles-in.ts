import type { Wording } from '@gongkai/report-model';

/** The names of codes in one language; a key may have dots of its own. */
export function titlesIn<Code extends string>(
  language: 'zh' | 'en',
  titles: Readonly<Record<Code, Wording>>,
): Record<Code, string> {
  const pairs = Object.entries<Wording>(titles).map(([code, title]) => [code, title[language]]);
  return Object.fromEntries(pairs) as Record<Code, string>;
}
