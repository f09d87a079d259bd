import { cellKeys, EDITIONS } from '@gongkai/report-form';

import { factsOf } from './told.mjs';

/**
 * What is to be read from a report, taken from the blocks that were written: the figures printed in the cells of the
 * form, the facts that the sentences mark, the problems and measures of the story.
 */
export function expectationOf(blocks, story, { edition = story.edition, year = story.year, ...rest } = {}) {
  return {
    kind: 'annual-report',
    agency: story.agency,
    year,
    edition,
    ...cellsOf(blocks, edition),
    facts: blocks.flatMap(({ told }) => (told === undefined ? [] : factsOf(told))),
    problems: story.problems,
    measures: story.measures,
    notices: [],
    ...rest,
  };
}

function cellsOf(blocks, edition) {
  const printed = new Map(
    blocks
      .filter(({ kind }) => kind === 'table')
      .flatMap(({ rows }) => rows.flat())
      .filter(({ key }) => key !== undefined)
      .map((cell) => [cell.key, cell]),
  );
  const keys = cellKeys(EDITIONS[edition]);
  const found = keys.filter((key) => printed.has(key));
  const texts = found.map((key) => printed.get(key).text);
  const usual = mostFrequent(texts);
  return {
    cells: {
      default: usual === undefined ? 'missing' : stated({ text: usual }),
      ...Object.fromEntries(
        found.filter((key) => printed.get(key).text !== usual).map((key) => [key, stated(printed.get(key))]),
      ),
    },
    ...(usual === undefined ? {} : { missing: folded(keys.filter((key) => !printed.has(key)), keys) }),
  };
}

function mostFrequent(texts) {
  const counts = new Map();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0];
}

/** A plain number stands for itself; what was printed otherwise says what it is. */
function stated({ text, value }) {
  if (/^-?\d+(\.\d+)?$/u.test(text)) return text;
  if (value !== undefined) return { state: 'number', raw: text, value };
  if (text.trim() === '') return { state: 'blank', raw: text };
  if (/^[/／]$/u.test(text)) return { state: 'slash', raw: text };
  if (/^[-—－–]+$/u.test(text)) return { state: 'dash', raw: text };
  const number = text.normalize('NFKC').replace(/[\s,]/gu, '');
  return /^\d+(\.\d+)?$/u.test(number)
    ? { state: 'number', raw: text, value: Number(number) }
    : { state: 'text', raw: text };
}

/** Keys that share all of their beginning with others are written once: `applications.granted.*`. */
function folded(missing, keys) {
  const whole = (prefix) => keys.filter((key) => key.startsWith(prefix)).every((key) => missing.includes(key));
  return [
    ...new Set(
      missing.map((key) => {
        const parts = key.split('.');
        const prefixes = parts.slice(0, -1).map((_, index) => `${parts.slice(0, index + 1).join('.')}.`);
        const prefix = prefixes.find(whole);
        return prefix === undefined ? key : `${prefix}*`;
      }),
    ),
  ];
}
