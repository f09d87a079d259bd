import type { LineSeriesOption } from 'echarts';

import type { ChartLook } from './chart-look.js';
import {
  type ChartOption,
  frame,
  legend,
  legendHeight,
  namesAxis,
  numbersAxis,
  type Picture,
  tooltip,
} from './chart-option.js';
import { SERIES_SYMBOLS, seriesLook } from './series-look.js';

/** A line: one value a year in the order of the years, null where there is none. */
export interface TrendLine {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** How many agencies each value is of. */
  readonly agencies: readonly (number | null)[];
}

export interface TrendFigures {
  readonly share: boolean;
  /** The earliest first. */
  readonly years: readonly number[];
  readonly whole: TrendLine;
  /** Between what the middle half of everybody lies, year by year; null where that is not shown. */
  readonly middle: {
    readonly name: string;
    readonly low: TrendLine['values'];
    readonly high: TrendLine['values'];
  } | null;
  readonly regions: readonly TrendLine[];
}

export interface TrendWords {
  readonly value: (value: number | null) => string;
  readonly axis: (value: number) => string;
  readonly year: (year: number) => string;
  readonly agencies: (agencies: number | null) => string;
  /** Region, year, value, how many agencies it is of. */
  readonly columns: readonly string[];
}

/** Everybody as a thick line over those of the regions, which are told apart where they are few enough for that. */
export function trendOption(figures: TrendFigures, words: TrendWords, look: ChartLook): ChartOption {
  const { years, whole, regions, middle } = figures;
  const few = canBeToldApart(regions);
  const lines = [whole, ...regions];
  return {
    ...frame(look, { right: 24, top: legendHeight(namesOf(figures)) + 8 }),
    legend: { ...legend(look), data: namesOf(figures) },
    tooltip: {
      ...tooltip(look),
      trigger: 'axis',
      formatter: (under) => {
        const at = (Array.isArray(under) ? under[0] : under)?.dataIndex ?? -1;
        const year = years[at];
        if (year === undefined) return '';
        const said = lines.slice(0, SAID).map(({ name, values }) => `${name} ${words.value(values[at] ?? null)}`);
        return [words.year(year), ...said, ...(lines.length > SAID ? ['…'] : [])].join('\n');
      },
    },
    xAxis: { ...namesAxis(look, years.map(words.year)), axisLabel: { color: look.quiet } },
    yAxis: { ...numbersAxis(look, false, words.axis), ...valuesRange(figures) },
    series: [
      { ...lineOf(whole), z: 4, symbol: 'circle', symbolSize: 7, ...inkOf(look.ink, 3) },
      ...regions.map((region, nth) => regionLine(region, few ? nth : null, look)),
      ...middleOf(middle, look),
    ],
  };
}

/** As many lines as can be read under the pointer. */
const SAID = 13;

function canBeToldApart(regions: TrendFigures['regions']): boolean {
  return regions.length <= SERIES_SYMBOLS.length;
}

function namesOf({ whole, regions, middle }: TrendFigures): string[] {
  const lines = canBeToldApart(regions) ? [whole, ...regions] : [whole];
  return [...lines, ...(middle === null ? [] : [middle])].map(({ name }) => name);
}

interface ValuesRange {
  readonly min?: number;
  readonly max?: number;
  readonly interval?: number;
  readonly minInterval?: number;
}

/** Shares fill the picture between two tens: a line tells by where it goes, not by how long it is. Everything else begins at zero. */
function valuesRange({ share, whole, regions, middle }: TrendFigures): ValuesRange {
  const lines = [whole.values, ...regions.map(({ values }) => values), middle?.low ?? [], middle?.high ?? []];
  const values = lines.flat().filter((value) => value !== null);
  if (!share || values.length === 0) return { minInterval: share ? 0 : 1 };
  const low = Math.min(Math.floor(Math.min(...values) * 10), 9);
  const high = Math.max(Math.ceil(Math.max(...values) * 10), low + 1);
  return { min: low / 10, max: high / 10, interval: STEPS[high - low] ?? 0.1 };
}

/** Between the lines across a picture of so many tens. */
const STEPS: Readonly<Record<number, number>> = { 1: 0.02, 2: 0.05 };

function lineOf({ name, values }: TrendLine): LineSeriesOption {
  return { type: 'line', name, showAllSymbol: true, connectNulls: false, data: [...values] };
}

function inkOf(color: string, width: number) {
  return { itemStyle: { color }, lineStyle: { color, width } };
}

/** @param nth null where there are too many to be told apart */
function regionLine(region: TrendLine, nth: number | null, look: ChartLook): LineSeriesOption {
  if (nth === null) return { ...lineOf(region), symbol: 'circle', symbolSize: 3, ...inkOf(look.quiet, 0.8) };
  const { colour, symbol } = seriesLook(nth, look);
  return { ...lineOf(region), symbol, symbolSize: 8, ...inkOf(colour, 1.5) };
}

/** A surface between two lines, the lower of which is not drawn. */
function middleOf(middle: TrendFigures['middle'], look: ChartLook): LineSeriesOption[] {
  if (middle === null) return [];
  const { name, low, high } = middle;
  const edge = { type: 'line', stack: 'middle', silent: true, symbol: 'none', z: 1 } as const;
  const width = high.map((value, at) => (value === null ? null : value - (low[at] ?? 0)));
  return [
    { ...edge, lineStyle: { opacity: 0 }, data: [...low] },
    {
      ...edge,
      name,
      itemStyle: { color: look.interval },
      lineStyle: { opacity: 0 },
      areaStyle: { color: look.interval, opacity: 0.6 },
      data: width,
    },
  ];
}

const HEIGHT = 320;

/** The keys go along the line of everybody, then region by region. */
export function trendPicture(figures: TrendFigures, words: TrendWords): Picture {
  return {
    draw: (look) => trendOption(figures, words, look),
    height: HEIGHT + legendHeight(namesOf(figures)),
    columns: words.columns,
    stops: [figures.whole, ...figures.regions].flatMap(({ name, values, agencies }, series) =>
      figures.years.map((year, index) => ({
        series,
        index,
        cells: [name, words.year(year), words.value(values[index] ?? null), words.agencies(agencies[index] ?? null)],
      })),
    ),
  };
}
