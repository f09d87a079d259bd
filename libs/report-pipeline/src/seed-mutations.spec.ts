import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Finding } from '@gongkai/report-model';

import { readReport } from './read-report.js';

const SEED = readFileSync(join(import.meta.dirname, '../../../../shared/seed/yanchi-science-2023.txt'), 'utf8');

/** A real report, once its own contradiction is mended: six.2 says that none was received. */
const SOUND = replaced(SEED, '我局未收到政府信息公开申请，', '我局');
const RECEIVED = '一、本年新收政府信息公开申请数量\t\t1\t0\t0\t0\t0\t0\t1';
const CARRIED_OVER = '二、上年结转政府信息公开申请数量\t\t0\t0\t0\t0\t0\t0\t0';
const GRANTED = '(一) 予以公开\t0\t0\t0\t0\t0\t0\t0';
const CONCLUDED = '(七) 总计\t1\t0\t0\t0\t0\t0\t1';
const NOT_HELD = '1.本机关不掌握相关政府信息\t1\t0\t0\t0\t0\t0\t1';
const SENTENCE = /全年受理依申请\s*公开政府信息 1 件/u;

interface Mutation {
  readonly name: string;
  readonly text: string;
  /** The rules of the errors that must be found, and no other error beside them. */
  readonly errors: readonly string[];
  /** Rules that must say that they cannot judge. */
  readonly unverifiable?: readonly string[];
}

const MUTATIONS: readonly Mutation[] = [
  { name: 'nothing changed', text: SOUND, errors: [] },
  {
    name: 'all cells zero, the sentences unchanged',
    text: [RECEIVED, NOT_HELD, CONCLUDED].reduce((text, row) => replaced(text, row, zeros(row)), SOUND),
    errors: ['received-matches-table'],
  },
  { name: '-5 in every cell', text: inTables(SOUND, () => '-5'), errors: ['counts-are-whole'] },
  {
    name: '0.5 in a count',
    text: replaced(SOUND, GRANTED, '(一) 予以公开\t0.5\t0\t0\t0\t0\t0\t0'),
    errors: ['counts-are-whole'],
  },
  {
    name: 'one blank',
    text: replaced(SOUND, GRANTED, '(一) 予以公开\t\t0\t0\t0\t0\t0\t0'),
    errors: [],
    unverifiable: ['blank-cells'],
  },
  {
    name: 'one slash',
    text: replaced(SOUND, GRANTED, '(一) 予以公开\t/\t0\t0\t0\t0\t0\t0'),
    errors: [],
    unverifiable: ['blank-cells'],
  },
  {
    name: 'table four missing',
    text: SOUND.replace(/行政复议\t[\s\S]*?(?=五、存在的主要问题)/u, '\n'),
    errors: ['tables-present'],
  },
  {
    name: 'a column missing',
    text: SOUND.split('\n')
      .map((line) => withoutColumn(line))
      .join('\n'),
    errors: ['columns-complete'],
  },
  {
    name: 'ten newly received and two carried over, told as ten received',
    text: replaced(
      [
        [RECEIVED, '10'],
        [CARRIED_OVER, '2'],
        [NOT_HELD, '12'],
        [CONCLUDED, '12'],
      ].reduce((text, [row = '', count = '']) => replaced(text, row, inFirst(row, count)), SOUND),
      SENTENCE,
      '全年收到政府信息公开申请 10 件',
    ),
    errors: [],
  },
  {
    name: 'three reviews and two lawsuits told, none in the table',
    text: replaced(SOUND, SENTENCE, '全年发生行政复议 3 件、行政诉讼 2 件，全年受理依申请公开政府信息 1 件'),
    errors: ['reconsideration-matches-table', 'litigation-matches-table'],
  },
  { name: 'one in words', text: replaced(SOUND, SENTENCE, '全年受理依申请公开政府信息一件'), errors: [] },
  {
    name: 'two in words',
    text: replaced(SOUND, SENTENCE, '全年受理依申请公开政府信息两件'),
    errors: ['received-matches-table'],
  },
  {
    name: 'digits split over a line and by spaces',
    text: SOUND.replaceAll('公开信息 15 条', '公开信息 1 5 条').replace('发布信息 37 条', '发布信息 3\n7 条'),
    errors: [],
  },
];

it.each(MUTATIONS)('gives the right verdict on: $name', async ({ text, errors, unverifiable = [] }) => {
  const { reading, findings } = await readReport(new TextEncoder().encode(text));
  expect(reading.kind).toBe('annual-report');
  expect([...new Set(findings.filter(isError).map(({ rule }) => rule))]).toEqual(errors);
  const open = findings.filter(({ verdict }) => verdict === 'unverifiable').map(({ rule }) => rule);
  expect(open).toEqual(expect.arrayContaining([...unverifiable]));
});

function isError({ severity, verdict }: Finding): boolean {
  return severity === 'error' && verdict === 'violated';
}

/** A mutation that changes nothing would test nothing. */
function replaced(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${String(from)} is not in the report`);
  return changed;
}

function zeros(row: string): string {
  return row.replace(/\t1/gu, '\t0');
}

function inFirst(row: string, count: string): string {
  return row.replace(/\t\d+(?=(?:\t\d+){6})/u, `\t${count}`).replace(/\d+$/u, count);
}

/** Every figure that stands in a cell of its own. */
function inTables(text: string, change: (figure: string) => string): string {
  return text.replace(/(?<=\t)\d+(?=\t|\n|\r)/gu, change);
}

/** Without 科研机构, in its heading and in every row of table three. */
function withoutColumn(line: string): string {
  const figures = line.split('\t').filter((cell) => /^\d+\s*$/u.test(cell));
  if (figures.length !== 7) return line.replace('\t科研机构', '');
  return line.replace(/(\t\d+\t\d+)\t\d+((?:\t\d+){4}\s*)$/u, '$1$2');
}
