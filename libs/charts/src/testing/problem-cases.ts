import { type ProblemMapFigures, problemMapPicture } from '../problem-map-option.js';
import { casesOf, LONG_NAME, ODD_NAME, type PictureCase, upTo } from './picture-case.js';

function named(name: string, years: Readonly<Record<string, number>>): ProblemMapFigures['rows'][number] {
  const region = { code: '640323', name: '盐池县' };
  return { agency: { id: name, name, kind: 'science', region, sample: true }, reportId: name, years };
}

/** Of eighteen categories, each named in up to five years. */
function yearsOf(nth: number): Readonly<Record<string, number>> {
  const codes = upTo(18, (code) => [`P${code + 1}`, (nth + code) % 6] as const);
  return Object.fromEntries(codes.filter(([, years]) => years !== 0));
}

const MAPS: Readonly<Record<string, ProblemMapFigures['rows']>> = {
  none: [],
  silent: [named('甲局', {})],
  one: [named('甲局', { P01: 1 })],
  gaps: [named('甲局', { P01: 5, P09: 2 }), named('乙局', {}), named('丙局', { P09: 3, none: 4 })],
  many: upTo(20, (nth) => named(`第${nth}局`, yearsOf(nth))),
  names: [named(LONG_NAME, { P01: 2 }), named(ODD_NAME, { none: 1 })],
};

/** Which agencies name which problems, and for how long. */
export const PROBLEM_CASES: readonly PictureCase[] = casesOf('agencies and problems', MAPS, (rows, { say }) =>
  problemMapPicture(
    { from: 2020, year: 2024, rows: [...rows] },
    {
      category: (code) => say(`问题 ${code}`, `Problem ${code}`),
      years: (count) => say(`${count} 年`, `${count} years`),
      columns: [say('机关', 'Agency'), say('问题', 'Problem'), say('年数', 'Years')],
    },
  ),
);
