import type { Category } from './category.js';
import { MEASURE_CATEGORIES } from './measure-categories.js';
import { PROBLEM_CATEGORIES } from './problem-categories.js';

interface Told {
  readonly code: string;
  readonly expression: RegExp;
}

const TELLING: ReadonlyMap<readonly Category[], readonly Told[]> = new Map(
  [PROBLEM_CATEGORIES, MEASURE_CATEGORIES].map((categories) => [
    categories,
    categories.map(({ code, words }) => ({
      code,
      expression: new RegExp(words.map((word) => word.replace('…', '[^,。;]{0,8}?')).join('|'), 'u'),
    })),
  ]),
);

/** The codes that normalised words belong to, each with the first words that told it. */
export function categorise(
  text: string,
  categories: readonly Category[],
): { readonly code: string; readonly words: string }[] {
  return (TELLING.get(categories) ?? []).flatMap(({ code, expression }) => {
    const words = expression.exec(text)?.[0];
    return words === undefined ? [] : [{ code, words }];
  });
}
