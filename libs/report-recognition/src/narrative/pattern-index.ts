import { remembering } from '../remembering.js';
import { QUANTITY_PATTERNS, STATEMENT_PATTERNS } from './all-patterns.js';
import { edgeSigns, isAmong, type Signs } from './edge-signs.js';
import type { Mention } from './mention.js';
import type { QuantityPattern, StatementPattern } from './pattern.js';

/** A pattern and the signs that must stand next to a number for it to fit. */
interface Indexed {
  readonly pattern: QuantityPattern;
  readonly beforeEnds: Signs;
  readonly afterBegins: Signs;
}

const QUANTITIES: readonly Indexed[] = QUANTITY_PATTERNS.map((pattern) => ({
  pattern,
  beforeEnds: pattern.before === undefined ? null : edgeSigns(pattern.before, 'last'),
  afterBegins: pattern.after === undefined ? null : edgeSigns(pattern.after, 'first'),
}));

/** What can be read at the words that statements begin with. */
export const STATEMENTS: readonly { readonly pattern: StatementPattern; readonly begins: Signs }[] =
  STATEMENT_PATTERNS.map((pattern) => ({ pattern, begins: edgeSigns(pattern.says, 'first') }));

/** For each unit, by the signs before and after the number: two signs, or line breaks where there are none. */
const BY_UNIT = new Map(
  [...new Set(QUANTITY_PATTERNS.flatMap(({ units }) => units))].map((unit) => {
    const own = QUANTITIES.filter(({ pattern }) => pattern.units.includes(unit));
    const fitting = ([last = '', next = '']: string) =>
      own.filter(({ beforeEnds, afterBegins }) => isAmong(beforeEnds, last) && isAmong(afterBegins, next));
    return [unit, remembering((signs) => fitting(signs).map(({ pattern }) => pattern))];
  }),
);

/** In their order, those that can fit a number by its unit and the signs on both sides of it: few of them all. */
export function quantityPatternsFor({ unit, before, following }: Mention): readonly QuantityPattern[] {
  const signs = (before.slice(-1) || '\n') + (following.charAt(0) || '\n');
  return BY_UNIT.get(unit)?.(signs) ?? [];
}
