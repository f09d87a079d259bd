import type { RegionDistribution } from '@gongkai/api-contract';

import { compositionPicture, type CompositionRow } from '../composition-option.js';
import { distributionPicture } from '../distribution-option.js';
import { type FunnelFigures, funnelPicture } from '../funnel-option.js';
import { groundsPicture, type GroundsFigures } from '../grounds-option.js';
import { mapPicture, type MapTile } from '../map-option.js';
import { type TrendFigures, trendPicture } from '../trend-option.js';
import { funnel, type Member } from './a-funnel.js';
import { casesOf, LONG_NAME, ODD_NAME, type PictureCase, upTo } from './picture-case.js';

const THREE: readonly Member[] = [
  ['甲局', 30, 100, 'below'],
  ['乙局', 9, 10, 'within'],
  ['丙局', 20, 20, 'above'],
];

const FUNNELS: Readonly<Record<string, FunnelFigures>> = {
  none: funnel([], null),
  one: funnel([['甲局', 4, 5, null]], null),
  few: funnel(
    [
      ['甲局', 4, 5, null],
      ['乙局', 9, 10, null],
    ],
    null,
  ),
  beyond: funnel(THREE),
  tied: funnel(upTo(4, (nth) => [`第${nth}局`, 9, 10, 'within'])),
  wide: funnel([...THREE, ['丁局', 5400, 6000, 'within']]),
  rates: { ...funnel(THREE), indicator: { kind: 'rate' } },
  names: funnel([
    [LONG_NAME, 4, 5, 'within'],
    [ODD_NAME, 9, 10, 'within'],
  ]),
};

function spread(name: string, values: number, median: number | null, code = '640323'): RegionDistribution {
  const box = { least: median && 0, lower: median && 0.2, median, upper: median && 0.9, most: median && 1 };
  return { region: { code, name }, agencies: 9, reports: 8, values, ...box, together: median };
}

const DISTRIBUTIONS: Readonly<Record<string, { share: boolean; rows: RegionDistribution[]; median: number | null }>> = {
  none: { share: true, rows: [], median: null },
  one: { share: true, rows: [spread('甲县', 8, 0.5)], median: 0.5 },
  few: { share: true, rows: [spread('甲县', 2, 0.5), spread('乙县', 0, null), spread('丙县', 5, 0.7)], median: 0.6 },
  many: { share: true, rows: upTo(12, (nth) => spread(`第${nth}县`, 5 + nth, 0.4 + nth / 40)), median: 0.6 },
  counts: { share: false, rows: [spread('甲县', 8, 1204)], median: 900 },
  names: { share: true, rows: [spread(LONG_NAME, 8, 0.5), spread(ODD_NAME, 8, 0.5)], median: 0.5 },
};

const tile = (code: string, value: number | null, name = code): MapTile => ({ code, name, value });

const MAPS: Readonly<Record<string, readonly MapTile[]>> = {
  none: [],
  one: [tile('640104', 0.9)],
  tied: [tile('640104', 0.9), tile('640105', 0.9), tile('640202', 0.9)],
  unknown: [tile('640104', null), tile('640105', 0.9)],
  many: upTo(12, (nth) => tile(`640${nth < 7 ? 1 : 2}${String(nth).padStart(2, '0')}`, nth / 12)),
  names: [tile('640104', 0.9, LONG_NAME), tile('640105', 0.8, ODD_NAME)],
};

const COMPOSITIONS: Readonly<Record<string, readonly CompositionRow[]>> = {
  none: [],
  one: [{ name: '甲县', counts: [6, 3, 1, 2, 0, 0] }],
  nothing: [{ name: '甲县', counts: [0, 0, 0, 0, 0, 0] }],
  many: upTo(8, (nth) => ({ name: `第${nth}县`, counts: upTo(6, (part) => (nth + 1) * (part + 1)) })),
  names: [
    { name: LONG_NAME, counts: [1200, 3, 1, 2, 0, 0] },
    { name: ODD_NAME, counts: [1, 0, 0, 0, 0, 0] },
  ],
};

const GROUNDS: Readonly<Record<string, GroundsFigures['years']>> = {
  'one year': [{ year: 2024, counts: [1, 3] }],
  'two years': [
    { year: 2024, counts: [1, 3] },
    { year: 2023, counts: [1200, 0] },
  ],
  nothing: [{ year: 2024, counts: [0, 0] }],
};

const TREND: TrendFigures = {
  share: true,
  years: [2022, 2023, 2024],
  whole: { name: '全部', values: [0.8, 0.9, 0.95], agencies: [120, null, 1300] },
  middle: null,
  regions: [],
};

const TRENDS: Readonly<Record<string, TrendFigures>> = {
  none: { ...TREND, years: [], whole: { name: '全部', values: [], agencies: [] } },
  'one year': { ...TREND, years: [2024], whole: { name: '全部', values: [0.9], agencies: [3] } },
  gaps: { ...TREND, regions: [{ name: '吴忠市', values: [0.7, null, 1], agencies: [120, null, 1300] }] },
  middle: { ...TREND, middle: { name: '中间一半', low: [0.5, 0.6, null], high: [0.9, 1, null] } },
  many: {
    ...TREND,
    regions: upTo(9, (nth) => ({ name: `第${nth}县`, values: [0.5, 0.6, nth / 10], agencies: [120, null, 1300] })),
  },
  counts: { ...TREND, share: false, whole: { name: '全部', values: [1204, 0, 36000], agencies: [120, null, 1300] } },
  names: {
    ...TREND,
    regions: [LONG_NAME, ODD_NAME].map((name) => ({ name, values: [0.5, 0.6, 0.7], agencies: [120, null, 1300] })),
  },
};

/** Pictures of a whole scope, and of its regions. */
export const REGION_CASES: readonly PictureCase[] = [
  ...casesOf('funnel', FUNNELS, (figures, { say, number, share, axis }) =>
    funnelPicture(figures, {
      axis: figures.indicator.kind === 'share' ? axis : number,
      size: number,
      sizes: say('分母', 'Denominator'),
      member: ({ name, region, value }) => `${name}（${region}）\n${share(value)}`,
      columns: [say('机关', 'Agency'), say('办结率', 'Completion rate'), say('与上下限', 'Against the limits')],
      cells: ({ name, value, band }) => [name, share(value), band ?? '—'],
    }),
  ),
  ...casesOf('distribution', DISTRIBUTIONS, ({ share: isShare, rows, median }, { say, number, known, axis }) =>
    distributionPicture(
      { share: isShare, rows, whole: { median } },
      {
        value: isShare ? known : (value) => (value === null ? '—' : number(value)),
        axis: isShare ? axis : number,
        name: ({ region, values }) => say(`${region.name}（${values}）`, `${region.name} (${values})`),
        columns: [say('地区', 'Region'), say('机关数', 'Agencies'), say('最小', 'Least')],
      },
    ),
  ),
  ...casesOf('map', MAPS, (tiles, { say, known }) =>
    mapPicture(tiles, {
      value: known,
      line: (prefix) => say(`${prefix}市`, `City ${prefix}`),
      tile: ({ name, value }) => `${name}\n${known(value)}`,
      columns: [say('地区', 'Region'), say('办结率', 'Completion rate')],
      cells: ({ name, value }) => [name, known(value)],
    }),
  ),
  ...casesOf('composition', COMPOSITIONS, (rows, { say, number, share, axis }) =>
    compositionPicture(
      { parts: upTo(6, (part) => say(`结果 ${part}`, `Outcome ${part}`)), rows },
      {
        ...{ share, axis, count: number },
        name: ({ name }, total) => say(`${name}（${number(total)}）`, `${name} (${number(total)})`),
        columns: [say('地区', 'Region'), say('结果', 'Outcome'), say('件数', 'Cases'), say('占比', 'Share')],
      },
    ),
  ),
  ...casesOf('grounds', GROUNDS, (years, { say, number, share, axis }) =>
    groundsPicture(
      { grounds: [say('国家秘密', 'State secrets'), say('内部事务', 'Internal affairs')], years },
      {
        ...{ share, axis, count: number },
        year: (year, total) => say(`${year} 年（${number(total)} 件）`, `${year} (${number(total)} cases)`),
        columns: [say('理由', 'Ground'), say('年度', 'Year'), say('件数', 'Cases'), say('占比', 'Share')],
      },
    ),
  ),
  ...casesOf('trend', TRENDS, (figures, { say, number, known, axis }) =>
    trendPicture(figures, {
      value: figures.share ? known : (value) => (value === null ? '—' : number(value)),
      axis: figures.share ? axis : number,
      year: (year) => say(`${year} 年`, String(year)),
      agencies: (agencies) => (agencies === null ? '—' : number(agencies)),
      columns: [
        say('地区', 'Region'),
        say('年度', 'Year'),
        say('办结率', 'Completion rate'),
        say('机关数', 'Agencies'),
      ],
    }),
  ),
];
