import { utils, write as writeBook } from '@e965/xlsx';

import { converted } from '../converted.mjs';
import { cell } from '../form.mjs';
import { inTable } from '../layouts.mjs';
import { toDocx } from '../render.mjs';
import { dated, sample } from '../sample.mjs';
import { fillSheet } from '../sheets.mjs';
import { BUREAU, GOVERNMENT, HOUSING, SPECIALTIES, STREET, TOWN } from '../stories.mjs';
import { toWpsDocx } from '../wps-docx.mjs';

const marked = (wanted, marks) => (blocks) =>
  blocks.map((block) => (wanted(block) ? { ...block, ...(typeof marks === 'function' ? marks(block) : marks) } : block));

/** Content controls around tables, rows, cells and what stands in them. */
const controls = (blocks) =>
  blocks.map((block) => {
    if (block.kind !== 'table') return block.kind === 'paragraph' ? { ...block, control: true } : block;
    const rows = block.rows.map((row, index) => {
      const cells = row.map((one) => (one.key === undefined ? one : { ...one, [index % 2 ? 'control' : 'controlled']: true }));
      return Object.assign(cells, { control: index % 3 === 0 });
    });
    return { ...block, control: block.section !== 4, rows };
  });

/** A draft with what was corrected before it was sent: the text that holds is the new one. */
const tracked = (blocks) =>
  blocks.map((block) => {
    if (block.text?.includes('业务能力不强')) return { ...block, inserted: '不强', deleted: '较强' };
    if (block.section === 2) return { ...block, rows: block.rows.map((row) => row.map(corrected)) };
    if (block.section !== 3) return block;
    const rows = block.rows.map((row) => row.map(corrected));
    const last = rows.at(-1);
    const gone = last.map((one) => ({ text: one.key ? '9' : one.text, columns: one.columns, rows: 1 }));
    return { ...block, rows: [...rows.slice(0, -1), Object.assign(gone, { gone: true }), last] };
  });

const corrected = (one) =>
  one.key !== undefined && one.text !== '0' ? { ...one, inserted: one.text, deleted: `${Number(one.text) + 5}` } : one;

/** Each table in a cell of a layout table, under its heading. */
const nested = (blocks) =>
  blocks.flatMap((block, index) => {
    if (blocks[index + 1]?.kind === 'table') return [];
    if (block.kind !== 'table') return [block];
    return [{ kind: 'table', widths: [100], rows: [[{ ...cell(''), blocks: [blocks[index - 1], block] }]] }];
  });

/** Expectations are of the report, not of the boxes around it. */
const writeNested = (blocks) => toWpsDocx(nested(blocks));

/** Numbers that only the list knows: headings, the items of section five. */
const listed = (blocks) => {
  let list = 2;
  return blocks.map((block) => {
    if (block.kind === 'heading') return { ...block, text: block.text.slice(2), list: 1 };
    if (block.text === '（二）改进措施') list = 4;
    if (block.text === '（一）存在的主要问题') list = 3;
    return /^[一二三]是/u.test(block.text) ? { ...block, text: block.text.slice(2), list } : block;
  });
};

const book = (sheets) => {
  const made = utils.book_new();
  for (const [name, blocks] of sheets) utils.book_append_sheet(made, fillSheet(blocks), name);
  return made;
};

const bookOf = (type) => (blocks) =>
  writeBook(book([['年度报告', blocks]]), { type: 'buffer', bookType: type, compression: true });

/** A sheet for each section with its table, the words on the first. */
const sheetForEach = (blocks) => {
  const tables = blocks.filter(({ kind }) => kind === 'table');
  const isHeading = (_, index) => blocks[index + 1]?.kind === 'table';
  const words = blocks.filter((block, index) => block.kind !== 'table' && !isHeading(block, index));
  const headings = blocks.filter(isHeading);
  const sheets = tables.map((table, index) => [`表${index + 2}`, [headings[index], table]]);
  const made = book([['正文', words], ...sheets]);
  return dated(writeBook(made, { type: 'buffer', bookType: 'xlsx', compression: true }));
};

const oldWord = async (blocks) => converted(await toDocx(blocks), 'docx', 'doc');

export const office = () => [
  sample('office/wps.docx', HOUSING, { write: toWpsDocx }),
  sample('office/wps-2019.docx', STREET, { write: toWpsDocx }),
  sample('office/wps-content-controls.docx', BUREAU, { layout: controls, write: toWpsDocx }),
  sample('office/wps-tracked-changes.docx', BUREAU, {
    layout: tracked,
    write: toWpsDocx,
    expect: { notices: ['tracked-changes'] },
  }),
  sample('office/wps-nested-tables.docx', HOUSING, { write: writeNested }),
  sample('office/wps-text-boxes.docx', TOWN, {
    layout: marked(({ kind, text }) => kind === 'title' || text?.startsWith('（四）'), { box: true }),
    write: toWpsDocx,
  }),
  sample('office/wps-tables-in-text-boxes.docx', BUREAU, {
    layout: marked(({ kind }) => kind === 'table', { box: true }),
    write: toWpsDocx,
  }),
  sample('office/wps-automatic-numbers.docx', GOVERNMENT, { layout: listed, write: toWpsDocx }),
  sample('office/word-97.doc', BUREAU, { write: oldWord }),
  sample('office/word-97-form-of-2019.doc', SPECIALTIES, { write: oldWord }),
  sample('office/wps-writer.wps', TOWN, { write: oldWord }),
  sample('office/excel-97.xls', HOUSING, { write: bookOf('biff8') }),
  sample('office/wps-sheet.et', STREET, { write: bookOf('biff8') }),
  sample('office/sheet-for-each-table.xlsx', GOVERNMENT, { write: sheetForEach }),
  sample('office/numbers-as-text.xlsx', BUREAU, {
    layout: inTable(3, (rows) => rows.map((row) => row.map((one) => (one.key ? { ...one, asText: true } : one)))),
    write: (blocks) => dated(bookOf('xlsx')(blocks)),
  }),
];
