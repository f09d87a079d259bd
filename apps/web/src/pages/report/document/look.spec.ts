import { lookOf } from './look.js';

const PDF = {
  format: 'pdf' as const,
  blocks: [
    {
      kind: 'paragraph' as const,
      text: '一、总体情况',
      at: { page: 1, line: 1, start: 0, end: 6 },
      box: { x: 0, y: 0, width: 60, height: 10 },
    },
    { kind: 'paragraph' as const, text: '（水印）', at: { page: 1, line: 2, start: 0, end: 4 } },
  ],
};

it.each([
  ['a PDF as it is', PDF, undefined, undefined, 'original'],
  ['a PDF as it is, where the place has a position', PDF, undefined, { page: 1, line: 1 }, 'original'],
  ['the text, where the place has no position on the page', PDF, undefined, { page: 1, line: 2 }, 'text'],
  ['what was asked for', PDF, 'text', { page: 1, line: 1 }, 'text'],
  ['what was asked for, though the place is not there', PDF, 'original', { page: 1, line: 2 }, 'original'],
  ['a workbook as a sheet', { ...PDF, format: 'xls' as const }, undefined, { table: 1, row: 1, column: 1 }, 'original'],
  ['a Word file as text, whatever was asked', { ...PDF, format: 'docx' as const }, 'original', undefined, 'text'],
])('shows %s', (_what, document, asked, place, look) => {
  expect(lookOf(document, asked, place)).toBe(look);
});
