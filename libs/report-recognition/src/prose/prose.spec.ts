import type { Block, Paragraph, Table } from '@gongkai/document-reading';

import { paragraphs } from '../testing/narrative-parts.js';
import { SEED } from '../testing/seed.js';
import { proseOf } from './prose.js';

const TABLE: Table = { kind: 'table', rows: [], geometry: 'grid', at: { block: 2, table: 1 } };

function paragraph(text: string, block: number): Paragraph {
  return { kind: 'paragraph', text, at: { block, start: 0, end: text.length } };
}

const textOf = (lines: string) => proseOf(paragraphs(lines)).text;

describe('line breaks', () => {
  it.each([
    ['全年受理依申请\n\n公开政府信息 1 件，', '全年受理依申请公开政府信息1件,'],
    ['拓宽政府信息\n\n公开思路。', '拓宽政府信息公开思路。'],
    ['公开信息，\n　　其中网站 15 条', '公开信息,其中网站15条'],
    ['公开信息 1\n5 条', '公开信息15条'],
  ])('go where a sentence goes on: %j', (lines, text) => {
    expect(textOf(lines)).toBe(text);
  });

  it.each([
    ['公开信息。\n收到申请。', '公开信息。\n收到申请。'],
    ['规定的“三审三校。”\n收到申请', '规定的"三审三校。"\n收到申请'],
    ['（一）主动公开\n全年公开信息', '(一)主动公开\n全年公开信息'],
    ['公开信息 15 条\n（二）依申请公开', '公开信息15条\n(二)依申请公开'],
    ['公开信息 15 条\n2.2023，我局', '公开信息15条\n2.2023,我局'],
    ['公开信息 15 条\n一是加强培训', '公开信息15条\n一是加强培训'],
    ['公开信息 15 条\n　　全年收到申请', '公开信息15条\n全年收到申请'],
  ])('stay where something new begins: %j', (lines, text) => {
    expect(textOf(lines)).toBe(text);
  });

  it.each(['- 3 -', '第 3 页', '第3页 共 12 页', '— 3 —'])('are looked through at the page number %s', (number) => {
    expect(textOf(`全年受理依申请\n${number}\n公开政府信息`)).toBe('全年受理依申请公开政府信息');
  });

  it('inside a paragraph are line breaks as well', () => {
    expect(textOf('')).toBe('');
    expect(proseOf([paragraph('一、总体情况\n全年公开\n信息', 1)]).text).toBe('一、总体情况\n全年公开信息');
  });
});

it('leaves tables out, and ends a paragraph at them', () => {
  const blocks: Block[] = [paragraph('全年受理依申请', 1), TABLE, paragraph('公开政府信息', 3)];
  expect(proseOf(blocks).text).toBe('全年受理依申请\n公开政府信息');
});

describe('a place', () => {
  const prose = proseOf([paragraph('　全年受理依申请', 4), paragraph('公开政府信息 １ 件。', 5)]);
  const start = prose.text.indexOf('受理');
  const end = prose.text.indexOf('。');

  it('is in the block and in the units of the document', () => {
    const from = prose.text.indexOf('1件');
    expect(prose.placeOf(from, from + 2)).toEqual({ block: 5, start: 7, end: 10 });
    expect(prose.rawOf(from, from + 2)).toBe('１ 件');
  });

  it('of words over two lines is the part with the number', () => {
    expect(prose.rawOf(start, end)).toBe('公开政府信息 １ 件');
  });

  it('of words over two lines is the part with the anchor', () => {
    expect(prose.rawOf(start, end, start)).toBe('受理依申请');
    expect(prose.placeOf(start, end, start)).toEqual({ block: 4, start: 3, end: 8 });
  });

  it('of words without a number is the longest part', () => {
    expect(prose.rawOf(start, prose.text.indexOf('信息'))).toBe('受理依申请');
  });

  it('adds where the text of a paragraph begins in its line', () => {
    const text = '公开信息';
    const { placeOf } = proseOf([{ kind: 'paragraph', text, at: { page: 2, line: 7, start: 4, end: 8 } }]);
    expect(placeOf(2, 4)).toEqual({ page: 2, line: 7, start: 6, end: 8 });
  });

  it('outside the text is an error of the caller', () => {
    expect(() => proseOf([]).placeOf(0, 1)).toThrow(RangeError);
  });
});

it('gives every stretch of the county report back as it was printed', () => {
  const prose = proseOf(paragraphs(SEED));
  const lines = SEED.split('\n');
  for (let start = 0; start < prose.text.length; start += 17) {
    const { line = 0, ...at } = prose.placeOf(start, Math.min(start + 23, prose.text.length));
    const raw = prose.rawOf(start, Math.min(start + 23, prose.text.length));
    expect(lines[line - 1]?.slice(at.start, at.end)).toBe(raw);
  }
});
