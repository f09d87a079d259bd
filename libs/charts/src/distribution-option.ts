import type { Distribution, RegionDistribution } from '@gongkai/api-contract';

import type { ChartLook } from './chart-look.js';
import { type ChartOption, frame, namesAxis, numbersAxis, type Picture, tooltip } from './chart-option.js';

export interface DistributionWords {
  /** A value as people read it; a dash where there is none. */
  readonly value: (value: number | null) => string;
  /** A round value on an axis: 80%. */
  readonly axis: (value: number) => string;
  /** A region and of how many values its box is made: 盐池县（41）. */
  readonly name: (row: RegionDistribution) => string;
  /** Region, number of values, least, first quartile, median, third quartile, most, all together. */
  readonly columns: readonly string[];
}

export interface DistributionFigures {
  /** Shares lie on an axis from 0 to 1. */
  readonly share: boolean;
  readonly rows: readonly RegionDistribution[];
  readonly whole: Pick<Distribution, 'median'>;
}

/** Below this number of values quartiles say less than the values themselves: the box is hollow. */
const FEW = 5;

type Shown = RegionDistribution & Readonly<Record<Quartile, number>>;
type Quartile = 'least' | 'lower' | 'median' | 'upper' | 'most';

/** Regions that have values; of the others there is nothing to draw. */
export function drawnRegions(rows: readonly RegionDistribution[]): Shown[] {
  return rows.filter((row): row is Shown => row.median !== null);
}

/** A box from the first to the third quartile with the median in it, and whiskers to the ends, a region a row; dashed the median of everybody. */
export function distributionOption(
  figures: DistributionFigures,
  words: DistributionWords,
  look: ChartLook,
): ChartOption {
  const rows = drawnRegions(figures.rows);
  return {
    ...frame(look, { right: 24, top: 4 }),
    tooltip: {
      ...tooltip(look),
      trigger: 'item',
      formatter: (under) => {
        const { seriesIndex, dataIndex = -1 } = (Array.isArray(under) ? under[0] : under) ?? {};
        const row = seriesIndex === BOXES ? rows[dataIndex] : undefined;
        return row ? sentence(row, words) : '';
      },
    },
    yAxis: {
      ...namesAxis(look, rows.map(words.name)),
      inverse: true,
      axisLabel: { interval: 0, color: look.ink, width: 170, overflow: 'truncate' },
    },
    xAxis: { ...numbersAxis(look, figures.share, words.axis), position: 'top' },
    series: [
      {
        type: 'boxplot',
        boxWidth: [6, 14],
        data: rows.map(({ least, lower, median, upper, most, values }) => ({
          value: [least, lower, median, upper, most],
          itemStyle: { color: values < FEW ? look.surface : look.interval, borderColor: look.brand, borderWidth: 1.5 },
        })),
      },
      {
        type: 'line',
        silent: true,
        symbol: 'none',
        z: 1,
        lineStyle: { color: look.ink, width: 1, type: 'dashed' },
        data: figures.whole.median === null ? [] : ends(rows.length).map((row) => [figures.whole.median, row]),
      },
      {
        // Where many values are equal the line of the median falls on an edge of its box.
        type: 'scatter',
        silent: true,
        symbol: 'diamond',
        symbolSize: 9,
        z: 3,
        itemStyle: { color: look.ink, opacity: 1 },
        data: rows.map(({ median }, row) => [median, row]),
      },
    ],
  };
}

const BOXES = 0;

/** Of a line through all rows. */
function ends(rows: number): number[] {
  return rows === 0 ? [] : [0, rows - 1];
}

function cellsOf(row: RegionDistribution, { value }: DistributionWords): string[] {
  const { least, lower, median, upper, most, together } = row;
  return [row.region.name, String(row.values), ...[least, lower, median, upper, most, together].map(value)];
}

function sentence(row: RegionDistribution, words: DistributionWords): string {
  const [name = '', ...cells] = cellsOf(row, words);
  return [name, ...cells.map((cell, index) => `${words.columns[index + 1] ?? ''} ${cell}`)].join('\n');
}

const ROW_HEIGHT = 26;
const AXIS_HEIGHT = 32;

export function distributionPicture(figures: DistributionFigures, words: DistributionWords): Picture {
  const rows = drawnRegions(figures.rows);
  return {
    draw: (look) => distributionOption(figures, words, look),
    height: rows.length * ROW_HEIGHT + AXIS_HEIGHT,
    columns: words.columns,
    stops: rows.map((row, index) => ({ series: BOXES, index, cells: cellsOf(row, words) })),
  };
}
