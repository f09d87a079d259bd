import { strokeRows } from '../flat.mjs';
import { toGb18030 } from '../gb18030.mjs';
import { withSubtotalRows, inTable } from '../layouts.mjs';
import { modernPortal, picturedPortal, tabledPortal, toMarkdown, toMht } from '../portal.mjs';
import { sample } from '../sample.mjs';
import { BUREAU, GOVERNMENT, HOUSING, SPECIALTIES, STREET, TOWN } from '../stories.mjs';

const utf8 = (text) => Buffer.from(text);
const gb = (text) => toGb18030(text);

/** The tables as rows with strokes, within the page of a portal. */
const stroked = (blocks) =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? strokeRows(block.rows).map((text) => ({ kind: 'paragraph', text })) : [block],
  );

export const web = () => [
  sample('web/portal.html', HOUSING, { write: (blocks) => utf8(modernPortal(blocks)) }),
  sample('web/portal-town.html', TOWN, { write: (blocks) => utf8(modernPortal(blocks)) }),
  sample('web/portal-gb18030.html', BUREAU, { write: (blocks) => gb(modernPortal(blocks, { charset: 'gb18030' })) }),
  sample('web/portal-of-tables-gb2312.html', STREET, { write: (blocks) => gb(tabledPortal(blocks)) }),
  sample('web/portal-of-tables.html', GOVERNMENT, {
    write: (blocks) => utf8(tabledPortal(blocks, { charset: 'utf-8' })),
  }),
  sample('web/portal-with-subtotals.html', GOVERNMENT, {
    layout: inTable(3, withSubtotalRows),
    write: (blocks) => utf8(modernPortal(blocks)),
  }),
  sample('web/portal-with-strokes.html', HOUSING, { write: (blocks) => utf8(modernPortal(stroked(blocks))) }),
  sample('web/tables-as-pictures.html', HOUSING, {
    layout: (blocks) => blocks.map((block) => (block.kind === 'table' ? { ...block, rows: [] } : block)),
    write: picturedPortal,
    expect: { notices: ['table-missing'] },
  }),
  sample('web/saved-quoted.mht', BUREAU, { write: (blocks) => toMht(utf8(modernPortal(blocks))) }),
  sample('web/saved-gb2312.mht', SPECIALTIES, {
    write: (blocks) => toMht(gb(tabledPortal(blocks)), { encoding: 'base64', charset: 'gb2312' }),
  }),
];

export const markdown = () => [
  sample('markdown/tables.md', BUREAU, { write: toMarkdown }),
  sample('markdown/tables-2019.md', SPECIALTIES, { write: toMarkdown }),
];
