import { cellKeys, EDITIONS } from '@gongkai/report-form';
import type { Edition } from '@gongkai/report-model';

import { readFiguresLine } from './figures-line.js';
import { takeOrderedCells } from './ordered-cells.js';

const FIRST = cellKeys(EDITIONS['2021'])[0] ?? '';

/** A line with all cells of an edition, each the number of its place but those that are named. */
function aLine(change: { edition?: Edition; year?: number; facts?: object; cells?: object } = {}) {
  const { edition = '2021', year = 2023, facts = { 'published.website': 12 }, cells = {} } = change;
  const places = Object.fromEntries(cellKeys(EDITIONS[edition]).map((key, place) => [key, place]));
  return { report: { agency: '盐池县丙局', year, cells: { ...places, ...cells }, facts } };
}

/** As Python's json.dumps writes it. */
const spaced = (line: string) => line.replaceAll(/([:,])(?=["\d{[-]|null)/gu, '$1 ');

const placesOf = (edition: Edition) => cellKeys(EDITIONS[edition]).map((_, place) => place);

it.each([
  ['of 2021', aLine(), '2021'],
  ['of 2019', aLine({ edition: '2019', year: 2020 }), '2019'],
  ['of 2019 on a year of the later form', aLine({ edition: '2019' }), '2019'],
] as const)('takes the cells of a whole report %s, and leaves what else the line says', (_, line, edition) => {
  for (const text of [JSON.stringify(line), spaced(JSON.stringify(line))]) {
    const taken = takeOrderedCells(text);
    expect(taken).toMatchObject({ edition, values: placesOf(edition) });
    expect(JSON.parse(taken?.rest ?? '')).toEqual({ report: { ...line.report, cells: {} } });
  }
});

it.each([
  ['0', 0],
  ['-3', -3],
  ['0.038', 0.038],
  ['1.5e3', 1500],
  ['12E-1', 1.2],
  ['null', null],
])('reads the number %s', (written, value) => {
  expect(takeOrderedCells(JSON.stringify(aLine()).replace(`"${FIRST}":0`, `"${FIRST}":${written}`))?.values[0]).toBe(
    value,
  );
});

/** Lines that are read property by property: with what they say, or with what is wrong with them. */
it.each([
  ['one cell is missing', aLine({ cells: { [FIRST]: undefined } }), null],
  ['the order is another', { report: { ...aLine().report, cells: reversed(aLine().report.cells) } }, 0],
  ['the year comes first', { report: { year: 2023, agency: 'c', cells: aLine().report.cells } }, 0],
])('leaves a line to JSON where %s', (_, line, first) => {
  const text = JSON.stringify(line);
  expect(takeOrderedCells(text)).toBeNull();
  const read = readFiguresLine(text, 1);
  expect('report' in read && read.report.values).toEqual([first, ...placesOf('2021').slice(1)]);
});

it.each([
  ['one cell too many', `"${FIRST}":0`, `"strange":1,"${FIRST}":0`, '没有的格：strange'],
  ['a cell at the end that nobody knows', '},"facts"', ',"strange":1},"facts"', '没有的格：strange'],
  ['a text', `"${FIRST}":0`, `"${FIRST}":"3 件"`, `的格 ${FIRST} 不是数字`],
  ['a number beyond all', `"${FIRST}":0`, `"${FIRST}":1e999`, `的格 ${FIRST} 不是数字`],
  ['a number with a leading zero', `"${FIRST}":0`, `"${FIRST}":007`, '不是一个完整的 JSON'],
  ['a line that breaks off', '"facts":{"published.website":12}}}', '', '不是一个完整的 JSON'],
  ['a strange year', '"year":2023', '"year":1023', 'report.year'],
  ['a strange fact', 'published.website', 'published.everywhere', 'report.facts'],
])('finds %s as JSON does', (_, right, wrong, words) => {
  const text = JSON.stringify(aLine());
  expect(text).toContain(right);
  expect(() => readFiguresLine(text.replace(right, wrong), 7)).toThrow(words);
});

function reversed(cells: object): object {
  return Object.fromEntries(Object.entries(cells).reverse());
}
