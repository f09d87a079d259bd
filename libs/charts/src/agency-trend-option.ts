import type { AgencyYears, Indicator } from '@gongkai/api-contract';

import type { ChartLook } from './chart-look.js';
import {
  type ChartOption,
  type Draw,
  frame,
  namesAxis,
  numbersAxis,
  type Picture,
  tooltip,
  withLegend,
} from './chart-option.js';
import { seriesLook } from './series-look.js';

/** One indicator of one agency in a year, beside the middle of its peers. */
export type AgencyYearValue = Pick<AgencyYears['rows'][number]['indicators'][number], 'value' | 'median'> & {
  readonly year: number;
};

export interface AgencyTrend {
  readonly indicator: Pick<Indicator, 'unit'>;
  /** The earliest first. */
  readonly years: readonly AgencyYearValue[];
}

export interface AgencyTrendWords {
  readonly value: (value: number) => string;
  /** A round value on an axis: 80%. */
  readonly axis: (value: number) => string;
  readonly own: string;
  readonly peers: string;
  /** For a year in which there is no value. */
  readonly unknown: string;
  readonly columns: readonly string[];
  /** A row of the table twin. */
  readonly cells: (year: number) => readonly string[];
}

/** The agency as a line with marks, the middle of its peers dashed behind it; a year without a value is a gap. */
export function agencyTrendOption(
  { indicator, years }: AgencyTrend,
  words: AgencyTrendWords,
  look: ChartLook,
): ChartOption {
  const share = indicator.unit === '1';
  const [own, peers] = [seriesLook(0, look), seriesLook(1, look)];
  const line = { type: 'line', showAllSymbol: true, connectNulls: false } as const;
  return {
    ...frame(look, { right: 20, top: 12 }),
    tooltip: {
      ...tooltip(look),
      trigger: 'axis',
      valueFormatter: (value) => (typeof value === 'number' ? words.value(value) : words.unknown),
    },
    xAxis: {
      ...namesAxis(
        look,
        years.map(({ year }) => String(year)),
      ),
      axisLabel: { color: look.quiet },
    },
    yAxis: { ...numbersAxis(look, share, words.axis), ...(share ? {} : { minInterval: 1 }) },
    series: [
      {
        ...line,
        name: words.own,
        symbol: own.symbol,
        symbolSize: 9,
        itemStyle: { color: own.colour },
        lineStyle: { color: own.colour, width: 2 },
        data: years.map(({ value }) => value),
      },
      {
        ...line,
        name: words.peers,
        symbol: peers.symbol,
        symbolSize: 6,
        itemStyle: { color: peers.colour },
        lineStyle: { color: peers.colour, width: 1.5, type: 'dashed' },
        data: years.map(({ median }) => median),
      },
    ],
  };
}

const HEIGHT = 190;

/** The keys go from year to year along the agency's own line. */
export function agencyTrendPicture(trend: AgencyTrend, words: AgencyTrendWords): Picture {
  const draw: Draw = (look) => agencyTrendOption(trend, words, look);
  return {
    draw,
    height: HEIGHT,
    alone: withLegend(draw, HEIGHT, [words.own, words.peers]),
    columns: words.columns,
    stops: trend.years.map(({ year }, index) => ({ series: 0, index, cells: words.cells(year) })),
  };
}
