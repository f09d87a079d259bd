import type { BarSeriesOption } from 'echarts';

import type { ChartLook } from './chart-look.js';
import { type ChartOption, frame, namesAxis, type Picture, tooltip } from './chart-option.js';

/** A region with its figure; null where it has none. */
export interface MapTile {
  /** GB/T 2260: the first four digits are the prefecture. */
  readonly code: string;
  readonly name: string;
  readonly value: number | null;
}

export interface MapWords {
  /** A figure as people read it; a dash where there is none. */
  readonly value: (value: number | null) => string;
  /** What the regions of a line have in common: the first four digits of a code as a prefecture's name. */
  readonly line: (prefix: string) => string;
  /** A region in a few lines, for the pointer. */
  readonly tile: (tile: MapTile) => string;
  readonly columns: readonly string[];
  readonly cells: (tile: MapTile) => readonly string[];
}

interface Placed {
  readonly tile: MapTile;
  readonly column: number;
  readonly line: number;
  /** Which fifth of the figures it is in, 0 the smallest; null without a figure. */
  readonly fifth: number | null;
}

/** As many tiles a line as can be read on a phone. */
const COLUMNS = 5;

interface Layout {
  readonly placed: readonly Placed[];
  /** The prefecture of every line; empty where it goes on. */
  readonly lines: readonly string[];
}

/** A line a prefecture, or more where it is larger, in the order of the codes. */
export function mapLayout(tiles: readonly MapTile[]): Layout {
  const sorted = [...tiles].sort((one, other) => one.code.localeCompare(other.code));
  const values = sorted.flatMap(({ value }) => (value === null ? [] : [value]));
  const placed: Placed[] = [];
  const lines: string[] = [];
  let prefix: string | undefined;
  let column = 0;
  for (const tile of sorted) {
    const isNew = tile.code.slice(0, 4) !== prefix;
    if (isNew || column === COLUMNS) {
      prefix = tile.code.slice(0, 4);
      lines.push(isNew ? prefix : '');
      column = 0;
    }
    const fifth = tile.value === null ? null : fifthOf(tile.value, values);
    placed.push({ tile, column, line: lines.length - 1, fifth });
    column++;
  }
  return { placed, lines };
}

/** Which fifth a value is in, 0 the smallest; equal values are in the same one. */
function fifthOf(value: number, values: readonly number[]): number {
  const below = values.filter((other) => other < value).length;
  return Math.min(4, Math.floor((below / values.length) * 5));
}

/** A map without borders, since no licensed geometry is at hand: a tile a region. The figure stands in the tile; the shade is only for the eye. */
export function mapOption(tiles: readonly MapTile[], words: MapWords, look: ChartLook): ChartOption {
  const { placed, lines } = mapLayout(tiles);
  return {
    ...frame(look, { right: 4, top: 4 }),
    tooltip: {
      ...tooltip(look),
      trigger: 'item',
      formatter: (under) => {
        const { seriesIndex, dataIndex } = (Array.isArray(under) ? under[0] : under) ?? {};
        const at = placed.find(({ column, line }) => column === seriesIndex && line === dataIndex);
        return at ? words.tile(at.tile) : '';
      },
    },
    xAxis: { type: 'value', min: 0, max: COLUMNS, show: false },
    yAxis: {
      ...namesAxis(
        look,
        lines.map((prefix) => (prefix === '' ? '' : words.line(prefix))),
      ),
      inverse: true,
      axisLine: { show: false },
      axisLabel: { interval: 0, color: look.quiet, width: 84, overflow: 'truncate' },
    },
    series: Array.from({ length: COLUMNS }, (_, column) => ({
      type: 'bar',
      stack: 'line',
      barWidth: '90%',
      label: { show: true, position: 'insideLeft', color: look.ink, rich: { figure: FIGURE } },
      data: lines.map((_line, line) => {
        const at = placed.find((each) => each.column === column && each.line === line);
        return at ? drawn(at, words, look) : null;
      }),
    })),
  };
}

const FIGURE = { fontSize: 15, fontWeight: 600, lineHeight: 24 } as const;

/** Without a figure the edge is dashed. */
function drawn(
  { tile, fifth }: Placed,
  words: MapWords,
  look: ChartLook,
): NonNullable<BarSeriesOption['data']>[number] {
  return {
    value: 1,
    label: { formatter: `${plain(tile.name)}\n{figure|${plain(words.value(tile.value))}}` },
    itemStyle: {
      color: (fifth === null ? undefined : look.shades[fifth]) ?? look.surface,
      borderColor: look.line,
      borderType: fifth === null ? 'dashed' : 'solid',
    },
  };
}

/** Braces name styles in a label, and data. */
function plain(text: string): string {
  return text.replaceAll(/[{}|]/gu, ' ');
}

const LINE_HEIGHT = 56;
const MARGIN = 8;

/** The keys go in the order of the codes. */
export function mapPicture(tiles: readonly MapTile[], words: MapWords): Picture {
  const { placed, lines } = mapLayout(tiles);
  return {
    draw: (look) => mapOption(tiles, words, look),
    height: lines.length * LINE_HEIGHT + MARGIN,
    columns: words.columns,
    stops: placed.map(({ tile, column, line }) => ({ series: column, index: line, cells: words.cells(tile) })),
  };
}
