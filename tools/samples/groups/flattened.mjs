import {
  labelsBroken,
  leadingCellsLost,
  oneCellALine,
  oneLineOfNumbers,
  someTabsLost,
  spaced,
  strokes,
} from '../flat.mjs';
import { sample } from '../sample.mjs';
import { BUREAU, GOVERNMENT, HOUSING, SPECIALTIES, STREET, TOWN } from '../stories.mjs';

/** A page of lines, each in an element of its own. */
const page = (tag, text, title) =>
  [
    '<!DOCTYPE html>',
    `<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>`,
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `<${tag}>${line}</${tag}>`),
    '</body></html>',
    '',
  ].join('\n');

const breaks = (text, title) =>
  `<html><head><meta charset="utf-8"><title>${title}</title></head><body><div>${text.trimEnd().replaceAll('\n', '<br>\n')}</div></body></html>\n`;

const lines = (text, ending) => text.replaceAll('\n', ending);

const utf16 = (text) => Buffer.from(`\ufeff${text}`, 'utf16le');

export const flattened = () => [
  sample('flattened/one-cell-a-line.txt', HOUSING, { write: oneCellALine }),
  sample('flattened/one-cell-a-line-2019.txt', STREET, { write: oneCellALine }),
  sample('flattened/one-cell-a-line-page.html', GOVERNMENT, {
    write: (blocks) => page('p', oneCellALine(blocks), blocks[0].text),
  }),
  sample('flattened/one-cell-a-division.html', TOWN, {
    write: (blocks) => page('div', oneCellALine(blocks), blocks[0].text),
  }),
  sample('flattened/line-breaks.html', BUREAU, { write: (blocks) => breaks(oneCellALine(blocks), blocks[0].text) }),
  sample('flattened/strokes.html', BUREAU, { write: (blocks) => page('p', strokes(blocks), blocks[0].text) }),
  sample('flattened/strokes.txt', BUREAU, { write: strokes }),
  sample('flattened/spaces.txt', GOVERNMENT, { write: spaced }),
];

export const pastedText = () => [
  sample('pasted-text/leading-cells-lost.txt', BUREAU, { write: leadingCellsLost }),
  sample('pasted-text/leading-cells-lost-2019.txt', SPECIALTIES, { write: leadingCellsLost }),
  sample('pasted-text/tabs-lost.txt', HOUSING, { write: someTabsLost }),
  sample('pasted-text/section-four-in-one-line.txt', GOVERNMENT, { write: oneLineOfNumbers([4]) }),
  sample('pasted-text/all-numbers-in-one-line.txt', HOUSING, { 
    write: oneLineOfNumbers([3, 4]),
    expect: { notices: ['figures-in-order'] },
  }),
  sample('pasted-text/broken-labels.txt', BUREAU, {
    write: labelsBroken,
    // The first two labels are in pieces before any row of the table is known: they are said to be missing.
    expect: { missing: ['applications.newlyReceived.*', 'applications.carriedOver.*'], notices: ['row-missing', 'row-repeated'] },
  }),
  sample('pasted-text/utf16.txt', TOWN, { write: (blocks) => utf16(lines(leadingCellsLost(blocks), '\r\n')) }),
];
