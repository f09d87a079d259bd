import { cellKeys, EDITIONS } from '@gongkai/report-form';
import type { Edition } from '@gongkai/report-model';

/** The cells of a line, and what else it says: `rest` is the same JSON without any cell. */
export interface OrderedCells {
  readonly rest: string;
  readonly edition: Edition;
  /** In the order of the edition's cells. */
  readonly values: readonly (number | null)[];
}

/** Between a name and its value: JavaScript writes nothing, Python a space. */
const SHAPES = ['', ' '].flatMap((space) =>
  (['2021', '2019'] as const).map((edition) => ({ edition, shape: shapeOf(edition, space) })),
);

/** What comes before the cells, and then each of them. */
function shapeOf(edition: Edition, space: string): RegExp {
  const number = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`;
  const before = [
    String.raw`\{"report":`,
    String.raw`\{"agency":`,
    String.raw`"[^"\\]*",`,
    '"year":',
    String.raw`\d+,`,
  ];
  const start = [...before, '"cells":', String.raw`\{`].join(space);
  const cells = cellKeys(EDITIONS[edition]).map((key) => `"${key.replaceAll('.', '\\.')}":${space}(${number}|null)`);
  return new RegExp(`^(${start})${cells.join(`,${space}`)}(?=\\})`, 'u');
}

/**
 * Takes the cells out of a line that has all of an edition's in the order of the form, as programs write them: to read
 * these as properties of an object takes twice as long. Null for every other line.
 */
export function takeOrderedCells(line: string): OrderedCells | null {
  for (const { edition, shape } of SHAPES) {
    const match = shape.exec(line);
    if (match === null) continue;
    const [all, start = ''] = match;
    const values: (number | null)[] = [];
    // A loop: to take so many matches apart in any other way costs more than the match.
    for (let group = 2; group < match.length; group++)
      values.push(match[group] === 'null' ? null : Number(match[group]));
    if (values.includes(Infinity) || values.includes(-Infinity)) return null;
    return { rest: start + line.slice(all.length), edition, values };
  }
  return null;
}
