import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { cellKeys, cellLabel, editionOfYear, EDITIONS, outcomeRows } from './cells.js';

interface Published {
  editions: { id: '2021' | '2019'; cells: number; tables: Record<string, { cells?: { key: string }[] }> }[];
}

const PUBLISHED = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../shared/report-format.json'), 'utf8'),
) as Published;

it.each(PUBLISHED.editions)('has as many cells as the form of $id: $cells', ({ id, cells, tables }) => {
  const keys = cellKeys(EDITIONS[id]);
  expect(new Set(keys).size).toBe(cells);
  expect(keys).toHaveLength(cells);
  expect(EDITIONS[id].proactive.map(({ key }) => key)).toEqual(tables.proactive?.cells?.map(({ key }) => key));
});

it.each([
  [2018, undefined],
  [2019, '2019'],
  [2020, '2019'],
  [2021, '2021'],
  [2030, '2021'],
])('asks for the right edition in %d', (year, id) => {
  expect(editionOfYear(year)?.id).toBe(id);
});

it('adds up 22 rows of outcomes in 2021 less its total, and 20 in 2019', () => {
  expect(outcomeRows(EDITIONS['2021'])).toHaveLength(22 - 1);
  expect(outcomeRows(EDITIONS['2019'])).toHaveLength(20 - 1);
});

it('has no cells of a row that a redrawn form lacks', () => {
  const [lost, ...applicationRows] = EDITIONS['2021'].applicationRows;
  const keys = cellKeys({ ...EDITIONS['2021'], applicationRows });
  expect(keys).toHaveLength(200 - 7);
  expect(keys.filter((key) => key.startsWith(`applications.${lost?.key ?? ''}.`))).toEqual([]);
});

it('names a cell as people find it on paper', () => {
  expect(cellLabel(EDITIONS['2021'], 'applications.granted.naturalPerson')).toBe('表三「(一)予以公开」自然人');
  expect(cellLabel(EDITIONS['2021'], 'challenges.litigation.direct.upheld')).toBe(
    '表四「行政诉讼·未经复议直接起诉」结果维持',
  );
});
