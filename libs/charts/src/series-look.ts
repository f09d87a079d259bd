import type { BarSeriesOption } from 'echarts';

import type { ChartLook } from './chart-look.js';

type Decal = Exclude<NonNullable<NonNullable<BarSeriesOption['itemStyle']>['decal']>, 'none'>;

/** How the parts and agencies of a picture are told apart without colour: a shape for a mark, a pattern for a surface. */
export const SERIES_SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'arrow'] as const;
export type SeriesSymbol = (typeof SERIES_SYMBOLS)[number];

/** Fine enough that a bar of 16 shows some of each, and that bars 28 apart look alike. */
const PATTERNS: readonly Decal[] = [
  { symbol: 'none' },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 },
  {
    symbol: 'circle',
    symbolSize: 0.8,
    dashArrayX: [
      [7, 7],
      [0, 7, 7, 0],
    ],
    dashArrayY: [7, 0],
  },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5] },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4 },
  { symbol: 'triangle', symbolSize: 0.8, dashArrayX: [[5, 5]], dashArrayY: [5, 2] },
];

export interface SeriesLook {
  readonly colour: string;
  readonly symbol: SeriesSymbol;
  readonly decal: Decal;
}

/** The look of the n-th (from 0) of what is told apart. */
export function seriesLook(index: number, { series, surface }: ChartLook): SeriesLook {
  const nth = index % SERIES_SYMBOLS.length;
  return {
    colour: series[nth] ?? '',
    symbol: SERIES_SYMBOLS[nth] ?? SERIES_SYMBOLS[0],
    decal: { ...PATTERNS[nth], color: surface },
  };
}
