import { challengeCell, EDITIONS } from '@gongkai/report-form';
import type { AnnualReport, CellKey, Finding } from '@gongkai/report-model';
import fc from 'fast-check';

import { checkReport } from '../check-report.js';
import { aReport } from '../testing/a-report.js';
import { consistentFigures, reportOf } from '../testing/consistent-report.js';

/** How many tables get one wrong cell, and how many another mistake; a campaign sets thousands. */
const COUNT = Number(process.env.GONGKAI_COUNT ?? 300);
const COUNT_OF_OTHERS = Math.ceil(COUNT / 5);
const SEED = Number(process.env.GONGKAI_SEED ?? 20240131);

function errorsIn(report: AnnualReport): Finding[] {
  return checkReport(report).filter(({ severity }) => severity === 'error');
}

/** The report with one, two or more figures of table three changed, and what they were. */
interface Mistake {
  readonly report: AnnualReport;
  readonly right: ReadonlyMap<CellKey, number>;
}

/** Makes so many mistakes, and gives the share for which the right figures are what is suggested first. */
function shareMended(name: string, mistake: fc.Arbitrary<Mistake | null>, count = COUNT_OF_OTHERS): number {
  const mistakes = fc.sample(mistake, { numRuns: count, seed: SEED }).filter((each) => each !== null);
  const mended = mistakes.filter(({ report, right }) => {
    const [first] = errorsIn(report);
    const cells = [...right.keys()];
    if (first === undefined || [...first.cells].sort().join() !== [...cells].sort().join()) return false;
    const meant = first.cells.map((key) => right.get(key));
    return String(first.expected) === meant.join('、');
  }).length;
  const share = mended / mistakes.length;
  process.stdout.write(`${name}: ${mended} of ${mistakes.length} mended, ${(100 * share).toFixed(1)} %\n`);
  expect(mistakes.length).toBeGreaterThan(count / 4);
  return share;
}

type Counts = ReadonlyMap<CellKey, number>;

/** A change of some cells of table three, in a report that adds up; null where it changes fewer than `fewest`. */
function mistakes(
  change: (counts: Counts, cells: readonly CellKey[], draw: number) => Record<CellKey, number>,
  fewest = 1,
) {
  return fc
    .record({ figures: consistentFigures(), draw: fc.nat(1_000_000) })
    .map(({ figures, draw }): Mistake | null => {
      const cells = [...figures.counts.keys()].filter((key) => key.startsWith('applications.'));
      const changed = Object.entries(change(figures.counts, cells, draw)).filter(
        ([key, count]) => figures.counts.get(key) !== count,
      );
      if (changed.length < fewest) return null;
      return {
        report: reportOf(figures, Object.fromEntries(changed.map(([key, count]) => [key, String(count)]))),
        right: new Map(changed.map(([key]) => [key, figures.counts.get(key) ?? 0])),
      };
    });
}

function cellOf(cells: readonly CellKey[], draw: number): CellKey {
  return cells[draw % cells.length] ?? '';
}

it('suggests the right figure of one wrong cell first', () => {
  const oneCell = mistakes((_, cells, draw) => ({ [cellOf(cells, draw)]: Math.floor(draw / cells.length) % 400 }));
  expect(shareMended('one wrong cell', oneCell, COUNT)).toBeGreaterThanOrEqual(0.95);
});

it('suggests the right figure where two digits were changed over', () => {
  const digits = mistakes((counts, cells, draw) => {
    const large = cells.filter((key) => (counts.get(key) ?? 0) >= 10);
    if (large.length === 0) return {};
    const key = cellOf(large, draw);
    const text = String(counts.get(key));
    return { [key]: Number(text.slice(0, -2) + text.slice(-1) + text.slice(-2, -1)) };
  });
  expect(shareMended('two digits changed over', digits)).toBeGreaterThanOrEqual(0.95);
});

it('suggests the right figures of two cells changed over', () => {
  const pair = mistakes((counts, cells, draw) => {
    const [one, other] = [cellOf(cells, draw), cellOf(cells, Math.floor(draw / cells.length))];
    return { [one]: counts.get(other) ?? 0, [other]: counts.get(one) ?? 0 };
  });
  expect(shareMended('two cells changed over', pair)).toBeGreaterThanOrEqual(0.95);
});

// Where two cells alone differ it is a swap, and one of 0 and 1 fits too many rows for the sums to tell.
it('suggests the right figures of a row moved by one cell', () => {
  const columns = EDITIONS['2021'].applicationColumns.map(({ key }) => key).filter((key) => key !== 'total');
  const moved = mistakes((counts, cells, draw) => {
    const row = cellOf(cells, draw).split('.').slice(0, -1).join('.');
    const figures = columns.map((column) => counts.get(`${row}.${column}`) ?? 0);
    return Object.fromEntries(
      columns.map((column, index) => [`${row}.${column}`, figures[(index + columns.length - 1) % columns.length] ?? 0]),
    );
  }, 3);
  expect(shareMended('a row moved by one cell', moved)).toBeGreaterThanOrEqual(0.95);
});

describe('where one sum fails and nothing tells the cell', () => {
  const forum = (upheld: number, corrected: number, total: number) =>
    checkReport(
      aReport({
        cells: {
          [challengeCell('reconsideration', 'upheld')]: String(upheld),
          [challengeCell('reconsideration', 'corrected')]: String(corrected),
          [challengeCell('reconsideration', 'total')]: String(total),
          'applications.newlyReceived.total': '200',
        },
      }),
    ).find(({ rule }) => rule === 'reconsideration-sum')?.suggestion.zh;

  it.each([
    ['an addend that was left out', 12, 7, 12, '总计由 12 改为 19（漏加了表四「行政复议」结果纠正）'],
    ['an addend that was added twice', 12, 7, 26, '总计由 26 改为 19（多加了一次表四「行政复议」结果纠正）'],
    ['digits changed over', 12, 24, 63, '总计由 63 改为 36（两位数字写颠倒）'],
  ])('suggests %s', (_, upheld, corrected, total, words) => {
    expect(forum(upheld, corrected, total)).toContain(words);
  });

  it('suggests nothing where it looks like no slip', () => {
    expect(forum(12, 24, 41)).not.toContain('可能的改法');
  });
});
