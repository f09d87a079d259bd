import type { AnnualReport } from '@gongkai/report-model';

import { codesOf, readReport, said } from '../testing/read-report.js';
import { documentOf, SEED } from '../testing/seed.js';

/** The seed with other figures than zeros, which all identities bear out. */
const FILLED = [
  ['数量\t\t1\t0\t0\t0\t0\t0\t1', '数量\t\t13\t2\t0\t1\t0\t5\t21'],
  ['规章\t0\t0\t0', '规章\t1\t2\t30'],
  ['行政许可\t0', '行政许可\t77'],
  ['2.重复申请\t0\t0\t0\t0\t0\t0\t0', '2.重复申请\t12\t0\t0\t1\t0\t3\t16'],
  ['政府信息\t1\t0\t0\t0\t0\t0\t1', '政府信息\t1\t2\t0\t0\t0\t0\t3'],
  ['(七) 总计\t1\t0\t0\t0\t0\t0\t1', '(七) 总计\t13\t2\t0\t1\t0\t3\t19'],
  ['继续办理\t\t0\t0\t0\t0\t0\t0\t0', '继续办理\t\t0\t0\t0\t0\t0\t2\t2'],
].reduce((text, [from = '', to = '']) => text.replace(from, to), SEED);
const CHALLENGES = ['1\t0\t0\t2\t3', '0\t0\t1\t0\t1', '4\t0\t0\t0\t4'];
const BASE = FILLED.replace(/总计\n0(\t0){14}/u, `总计\n${CHALLENGES.join('\t')}`);

const filled = (cells: readonly string[]) => cells.filter((cell) => cell !== '');

function relaid(lay: (cells: readonly string[]) => string, text = BASE): string {
  return text
    .split('\n')
    .map((line) => (line.includes('\t') ? lay(line.split('\t')) : line))
    .join('\n');
}

const read = async (text: string): Promise<AnnualReport> => readReport(await documentOf(text));
const valuesOf = ({ cells }: AnnualReport) => Object.entries(cells).map(([key, { value }]) => [key, value]);

it.each([
  ['a cell a line', relaid((cells) => filled(cells).join('\n'))],
  ['labels split over lines', relaid((cells) => filled(cells).map(halves).join('\n'))],
  ['bars around', relaid((cells) => `| ${cells.join(' | ')} |`)],
  ['bars between', relaid((cells) => cells.join('|'))],
  ['bars of nested tables', relaid((cells) => `| | | ${cells.map((cell) => `${cell} | |`).join(' ')} |`)],
  ['spaces', relaid((cells) => filled(cells).join(' '))],
  ['wide spaces', relaid((cells) => filled(cells).join('    '))],
])('reads the same from tables with %s', async (_, text) => {
  const report = await read(text);
  expect(valuesOf(report)).toEqual(valuesOf(await read(BASE)));
  expect(report.notices).toEqual([]);
});

function halves(cell: string): string {
  return cell.length > 9 ? `${cell.slice(0, 7)}\n${cell.slice(7)}` : cell;
}

it.each([
  ['three rows of five', CHALLENGES.join('\n'), 'figures-in-order'],
  ['two lines', `${CHALLENGES[0]}\t0\t0\n1\t0\t1\t${CHALLENGES[2]}`, 'row-joined'],
])('reads table four from %s, and says so', async (_, figures, code) => {
  const report = await read(BASE.replace(CHALLENGES.join('\t'), figures));
  expect(valuesOf(report)).toEqual(valuesOf(await read(BASE)));
  expect(codesOf(report)).toEqual([code]);
});

it('keeps the figures of table four missing that totals do not bear out', async () => {
  const report = await read(BASE.replace(CHALLENGES.join('\t'), '1\t0\t0\t2\t9\n0\t0\t1\t0\t1\n4\t0\t0\t0\t4'));
  expect(report.cells['challenges.reconsideration.upheld']?.state).toBe('missing');
  expect(codesOf(report)).toContain('row-unaligned');
});

it.each([
  ['a cell a line', (cells: readonly string[]) => filled(cells).join('\n')],
  ['bars', (cells: readonly string[]) => `| ${cells.join(' | ')} |`],
])('reads the columns that are left where one was lost, in tables with %s', async (_, lay) => {
  const one = (text: string) => text.replace(/(?<=[^\d\t\n]\t?)(\t\d+)\t\d+((?:\t\d+){5})(?=\t*\n)/gu, '$1$2');
  const report = await read(relaid(lay, one(BASE.replace('\t商业企业', ''))));
  const row = ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'otherOrganization', 'total'];
  expect(row.map((column) => said(report.cells[`applications.newlyReceived.${column}`]))).toEqual([
    13,
    'missing',
    0,
    1,
    0,
    5,
    21,
  ]);
  expect(codesOf(report)).toEqual(['column-missing']);
});

it('reads the columns of a table with a cell a line in the order in which its header names them', async () => {
  const lines = [
    '信息内容',
    '本年新制作数量',
    '对外公开总数量',
    '本年新公开数量',
    '规章',
    '1',
    '2',
    '3',
    '规范性文件',
    '4',
    '5',
    '6',
  ];
  const text = BASE.replace(/信息内容\t本年制发[\s\S]*?(?=\n三、收到和处理)/u, `${lines.join('\n')}\n`);
  const { cells } = await read(relaid((cells) => filled(cells).join('\n'), text));
  expect(['made', 'published', 'publishedTotal'].map((column) => said(cells[`proactive.rules.${column}`]))).toEqual([
    1, 3, 2,
  ]);
});

it('takes no sentence for a row, however its lines were broken and its figures set apart', async () => {
  const sentences = [
    '全年收到公民、法人和其他组织提出的',
    '政府信息公开申请 9 件，上年结转 0 件，年内办结 9 件，结转下年度继续办理 0',
    ' 件。对政府信息公开申请，予以公开',
    ' 3 件，部分公开 1 件，不予公开 2 件，无法提供 3 件，不予处理 0 件，其',
    '他处理 0 件。',
  ].join('\n');
  const { facts } = await read(BASE.replace('三、收到和处理', `${sentences}\n三、收到和处理`));
  expect(facts.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['applications.carriedOver', 'applications.granted', 'applications.otherOutcome']),
  );
});
