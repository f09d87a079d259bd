import { applicationCell, EDITIONS } from '@gongkai/report-form';

import { COMPOSITIONS, partCells } from './compositions.js';

const EDITION_NAMES = ['2021', '2019'] as const;

/** The 总计 cells of the rows of table three under a key. */
const totals = (edition: '2021' | '2019', isOne: (row: string) => boolean) =>
  EDITIONS[edition].applicationRows
    .map(({ key }) => key)
    .filter(isOne)
    .map((row) => applicationCell(row, 'total'));

const NO_OUTCOME = ['newlyReceived', 'carriedOver', 'concluded', 'carriedForward'];

it.each(EDITION_NAMES)('has every outcome of the form of %s in one part', (edition) => {
  const cells = COMPOSITIONS.outcomes.parts.flatMap((part) => partCells(part, edition));
  expect([...cells].sort()).toEqual(totals(edition, (row) => !NO_OUTCOME.includes(row)).sort());
});

it.each(EDITION_NAMES)('has every ground of refusal of the form of %s in one part', (edition) => {
  const cells = COMPOSITIONS.refusals.parts.flatMap((part) => partCells(part, edition));
  expect(cells).toEqual(totals(edition, (row) => row.startsWith('refused.')));
});
