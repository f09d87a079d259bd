import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { readDocument } from './read-document.js';
import type { SourceDocument, Table } from './source-document.js';
import { lostPlaces, plain, tablesOf } from './testing/shape.js';

const SAMPLES = join(import.meta.dirname, '../../../samples/retold');
const SEED = join(import.meta.dirname, '../../../../shared/seed/yanchi-science-2023.txt');

const FORMATS = ['txt', 'md', 'html', 'mht', 'docx', 'doc', 'xlsx', 'xls', 'pdf'] as const;

function bytesOf(format: string): Uint8Array {
  return new Uint8Array(readFileSync(join(SAMPLES, `retold.${format}`)));
}

/** The cells of a table with their spans, without blanks at the ends of rows and without line breaks. */
function grid({ rows }: Table): string[][] {
  return rows.map((row) =>
    row.map(
      ({ text, row: at, column, rowSpan, columnSpan }) => `${at},${column} ${rowSpan}x${columnSpan} ${plain(text)}`,
    ),
  );
}

/** What a document says outside its tables, however its lines are broken. */
function prose({ blocks }: SourceDocument): string {
  return plain(blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join(''));
}

/** The texts of all tables row by row: pasted text has nothing else to compare. */
function texts(document: SourceDocument): string[][] {
  return tablesOf(document).flatMap(({ rows }) =>
    rows.map((row) => row.map(({ text }) => plain(text)).filter((text) => text !== '')),
  );
}

let page: SourceDocument;

beforeAll(async () => {
  page = await readDocument(bytesOf('html'));
}, 60_000);

describe.each(FORMATS)('the report retold as %s', (format) => {
  let document: SourceDocument;

  beforeAll(async () => {
    document = await readDocument(bytesOf(format));
  }, 60_000);

  it('leads back from every place to its text', () => {
    expect(lostPlaces(document)).toEqual([]);
  });

  it('holds the same prose', () => {
    expect(prose(document)).toBe(prose(page));
  });

  it('holds the same texts in the same rows', () => {
    expect(texts(document)).toEqual(texts(page));
  });

  it('has merged cells where the form has them, unless it is pasted text', () => {
    // Markdown has no merged cells.
    if (format !== 'txt' && format !== 'md') expect(tablesOf(document).map(grid)).toEqual(tablesOf(page).map(grid));
    expect(tablesOf(document).map(({ geometry }) => geometry)).toEqual(
      Array.from({ length: 3 }, () => (format === 'txt' ? 'ragged' : 'grid')),
    );
  });
});

it('merges the results of the year over 22 rows', () => {
  const results = tablesOf(page)[1]
    ?.rows.flat()
    .find(({ text }) => text === '三、本年度办理结果');
  expect(results).toMatchObject({ rowSpan: 22, columnSpan: 1, row: 6, column: 1 });
});

it('reads what a browser prints as it reads the page', async () => {
  const executablePath = process.env.GONGKAI_CHROMIUM;
  if (!executablePath)
    throw new Error('GONGKAI_CHROMIUM must name the chromium that prints the page; npm test sets it');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const tab = await browser.newPage();
    await tab.setContent(new TextDecoder().decode(bytesOf('html')));
    const printed = await readDocument(await tab.pdf({ preferCSSPageSize: true, tagged: false }));
    expect(tablesOf(printed).map(grid)).toEqual(tablesOf(page).map(grid));
    expect(prose(printed)).toBe(prose(page));
    expect(lostPlaces(printed)).toEqual([]);
  } finally {
    await browser.close();
  }
}, 120_000);

it('reads the pasted report of 2023: 28 blocks, three tables, each place leading back', async () => {
  const document = await readDocument(new Uint8Array(readFileSync(SEED)));
  expect(tablesOf(document).map(({ rows }) => rows.length)).toEqual([14, 28, 4]);
  expect(document.blocks).toHaveLength(28);
  expect(lostPlaces(document)).toEqual([]);
});
