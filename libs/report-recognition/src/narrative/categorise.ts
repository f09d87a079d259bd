import type { Category } from './category.js';
import { MEASURE_CATEGORIES } from './measure-categories.js';
import { PROBLEM_CATEGORIES } from './problem-categories.js';

interface Telling {
  readonly code: string;
  readonly expression: RegExp;
}

/** A code with the first words that told it, and where they begin. */
export interface Told {
  readonly code: string;
  readonly words: string;
  readonly start: number;
}

const TELLING: ReadonlyMap<readonly Category[], readonly Telling[]> = new Map(
  [PROBLEM_CATEGORIES, MEASURE_CATEGORIES].map((categories) => [
    categories,
    categories.map(({ code, words }) => ({
      code,
      expression: new RegExp(words.map((word) => word.replace('…', '[^,。;]{0,8}?')).join('|'), 'u'),
    })),
  ]),
);

/** The codes that normalised words belong to, each once. */
export function categorise(text: string, categories: readonly Category[]): readonly Told[] {
  return (TELLING.get(categories) ?? []).flatMap(({ code, expression }) => {
    const found = expression.exec(text);
    return found === null ? [] : [{ code, words: found[0], start: found.index }];
  });
}
