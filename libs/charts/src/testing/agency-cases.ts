import type { ComparisonRow, Comparisons, RankingRow } from '@gongkai/api-contract';

import { agencyTrendPicture, type AgencyYearValue } from '../agency-trend-option.js';
import { comparisonPicture } from '../comparison-option.js';
import { problemsPicture } from '../problems-option.js';
import { rankingPicture } from '../ranking-option.js';
import { casesOf, LONG_NAME, ODD_NAME, type PictureCase, type Say, upTo } from './picture-case.js';

function agency(name: string): RankingRow['agency'] {
  return { id: name, name, kind: 'science', region: { code: '640323', name: '盐池县' }, sample: true };
}

function ranked(name: string, given: Partial<RankingRow>): RankingRow {
  const nothing = { reportId: null, value: null, numerator: null, denominator: null, low: null, high: null };
  const unjudged = { ranks: null, shrunk: null, band: null, change: null, pooled: null };
  return { agency: agency(name), ...nothing, rank: null, tied: 0, notRanked: null, ...unjudged, years: [], ...given };
}

const BEST = { value: 1, numerator: 12, denominator: 12, low: 0.758, high: 1, rank: 1, tied: 1 };

const RANKINGS: Readonly<Record<string, { kind: 'share' | 'count' | 'ratio'; rows: RankingRow[] }>> = {
  none: { kind: 'share', rows: [] },
  one: { kind: 'share', rows: [ranked('甲局', BEST)] },
  tied: { kind: 'share', rows: ['甲局', '乙局', '丙局'].map((name) => ranked(name, { ...BEST, tied: 3 })) },
  unranked: {
    kind: 'share',
    rows: [
      ranked('甲局', BEST),
      ranked('乙局', { value: 0.5, numerator: 1, denominator: 2, low: 0.095, high: 0.905, notRanked: 'too-few' }),
      ranked('丙局', { notRanked: 'missing' }),
    ],
  },
  many: {
    kind: 'share',
    rows: upTo(12, (nth) => ranked(`第${nth}局`, { ...BEST, value: 1 - nth / 20, low: 0.3, high: 1, rank: nth + 1 })),
  },
  names: { kind: 'share', rows: [ranked(LONG_NAME, BEST), ranked(ODD_NAME, { ...BEST, rank: 2 })] },
  counts: {
    kind: 'count',
    rows: [ranked('甲局', { value: 1204, rank: 1, tied: 1 }), ranked('乙局', { value: 0, notRanked: 'never-ranked' })],
  },
  ratio: { kind: 'ratio', rows: [ranked('甲局', { value: 1.5, numerator: 3, denominator: 2, rank: 1, tied: 1 })] },
};

function compared(name: string, year: number, given: Partial<ComparisonRow>): ComparisonRow {
  const nothing = { reportId: null, website: null, wechat: null, received: null, concluded: null, due: null };
  const rates = { completionRate: null, onTimeRate: null, onTimeSentence: null };
  return { agency: name, year, ...nothing, ...rates, problems: [], errors: 0, ...given };
}

type Compared = Pick<Comparisons, 'agencies' | 'years' | 'rows'>;

function comparison(names: readonly string[], rows: readonly ComparisonRow[]): Compared {
  return { agencies: names.map(agency), years: [2022, 2023, 2024], rows: [...rows] };
}

const COMPARISONS: Readonly<Record<string, Compared>> = {
  none: comparison(['甲局', '乙局'], []),
  one: comparison(['甲局'], [compared('甲局', 2023, { received: 7, completionRate: 0.5, problems: ['P01'] })]),
  gaps: comparison(
    ['甲局', '乙局'],
    [
      compared('甲局', 2022, { received: 5, completionRate: 1, problems: ['P01', 'P02'] }),
      compared('甲局', 2024, { received: 0, completionRate: 0.25, problems: ['P01'] }),
      compared('乙局', 2024, { received: 1200, completionRate: 0.9, problems: ['P07'] }),
    ],
  ),
  many: comparison(
    upTo(6, (nth) => `第${nth}局`),
    upTo(18, (nth) =>
      compared(`第${nth % 6}局`, 2022 + (nth % 3), {
        received: nth,
        completionRate: nth / 20,
        problems: [`P0${(nth % 4) + 1}`],
      }),
    ),
  ),
  names: comparison([LONG_NAME, ODD_NAME], [compared(ODD_NAME, 2023, { received: 3, problems: ['P10'] })]),
};

const TRENDS: Readonly<Record<string, { unit: '1' | '件'; years: readonly AgencyYearValue[] }>> = {
  none: { unit: '1', years: [] },
  one: { unit: '1', years: [{ year: 2024, value: 0.9, median: 0.95 }] },
  gaps: {
    unit: '1',
    years: [
      { year: 2022, value: 0.9, median: null },
      { year: 2023, value: null, median: 0.95 },
      { year: 2024, value: 1, median: 1 },
    ],
  },
  counts: { unit: '件', years: upTo(5, (nth) => ({ year: 2020 + nth, value: 10 * nth, median: 7 })) },
};

function rankingOf({ kind, rows }: (typeof RANKINGS)[string], { say, number, share, axis, known }: Say) {
  const value = (row: RankingRow) => (kind === 'share' ? known(row.value) : number(row.value ?? 0));
  return rankingPicture(
    { indicator: { kind }, rows },
    {
      value: kind === 'share' ? share : number,
      axis: kind === 'share' ? axis : number,
      row: (row) => `${row.agency.name}\n${value(row)}`,
      columns: [say('机关', 'Agency'), say('办结率', 'Completion rate')],
      cells: (row) => [row.agency.name, value(row)],
    },
  );
}

function comparisonOf(measure: 'received' | 'completionRate', figures: Compared, { say, number, share, axis }: Say) {
  const [value, round] = measure === 'received' ? [number, number] : [share, axis];
  const columns = [say('机关', 'Agency'), say('年度', 'Year'), say('数值', 'Value')];
  return comparisonPicture(figures, measure, {
    ...{ value, axis: round, columns },
    year: (year) => say(`${year} 年`, String(year)),
    unknown: say('未写明', 'not stated'),
  });
}

/** Pictures whose marks are agencies. */
export const AGENCY_CASES: readonly PictureCase[] = [
  ...casesOf('ranking', RANKINGS, rankingOf),
  ...casesOf('comparison of counts', COMPARISONS, (figures, say) => comparisonOf('received', figures, say)),
  ...casesOf('comparison of shares', COMPARISONS, (figures, say) => comparisonOf('completionRate', figures, say)),
  ...casesOf('problems', COMPARISONS, (figures, { say }) =>
    problemsPicture(figures, {
      category: (code) => say(`问题 ${code}`, `Problem ${code}`),
      agency: (index) => figures.agencies[index]?.name ?? '',
      columns: [say('机关', 'Agency'), say('问题', 'Problem'), say('年数', 'Years')],
    }),
  ),
  ...casesOf('agency by year', TRENDS, ({ unit, years }, { say, number, share, axis }) =>
    agencyTrendPicture(
      { indicator: { unit }, years },
      {
        value: unit === '1' ? share : number,
        axis: unit === '1' ? axis : number,
        own: say('本机关', 'This agency'),
        peers: say('同类中位数', 'Median of peers'),
        unknown: say('未写明', 'not stated'),
        columns: [say('年度', 'Year'), say('办结率', 'Completion rate')],
        cells: (year) => [String(year)],
      },
    ),
  ),
];
