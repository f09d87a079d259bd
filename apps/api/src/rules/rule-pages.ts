import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Wording } from '@gongkai/api-contract';

/** The pages stand beside the code and change with it only. */
const PAGES = join(import.meta.dirname, '../../../../docs/rules');

/** What the page of a rule says in words; the rest of a rule is data. */
export interface RuleText {
  readonly checks: Wording;
  readonly passing: Wording;
  readonly failing: Wording;
}

/** The words of the page of a rule that exists. Throws a plain Error where the page is not in its form. */
export function ruleText(code: string): RuleText {
  return parseRulePage(readFileSync(join(PAGES, `${code}.md`), 'utf8'));
}

/** Reads a page in the form that docs/rules/README.md describes. */
export function parseRulePage(page: string): RuleText {
  const english = between(page, '\n## English\n', null);
  return {
    checks: {
      zh: between(page, '\n## 查什么\n', '\n依据：'),
      // Above it stands the title, with how grave it is and since when.
      en: between(english, ')\n', '\nPasses:'),
    },
    passing: { zh: between(page, '\n## 对的例子\n', '\n## '), en: between(english, '\nPasses:', '\nFails:') },
    failing: { zh: between(page, '\n## 错的例子\n', '\n## '), en: between(english, '\nFails:', '\nWhat to do:') },
  };
}

function between(text: string, start: string, end: string | null): string {
  const from = text.indexOf(start);
  const to = end === null ? text.length : text.indexOf(end, from + start.length);
  if (from < 0 || to < 0) throw new Error(`The page of a rule lacks ${JSON.stringify(from < 0 ? start : end)}`);
  return text.slice(from + start.length, to).trim();
}
