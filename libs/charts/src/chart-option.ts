import type {
  BarSeriesOption,
  BoxplotSeriesOption,
  GridComponentOption,
  LegendComponentOption,
  LineSeriesOption,
  ScatterSeriesOption,
  TooltipComponentOption,
} from 'echarts';
import type { ComposeOption } from 'echarts/core';

import type { ChartLook } from './chart-look.js';

/** What our charts are made of: as much of ECharts as is loaded. */
export type ChartOption = ComposeOption<
  | BarSeriesOption
  | BoxplotSeriesOption
  | LineSeriesOption
  | ScatterSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | TooltipComponentOption
>;

export function seriesOf({ series }: ChartOption): readonly { readonly data?: unknown }[] {
  if (Array.isArray(series)) return series;
  return series === undefined ? [] : [series];
}

/** A picture in a look: the same data give the same option. */
export type Draw = (look: ChartLook) => ChartOption;

/** A mark that the arrow keys come to, with the row of the table that says the same in words. */
export interface Stop {
  readonly series: number;
  readonly index: number;
  readonly cells: readonly string[];
  /** The agency that the mark stands for, where its page can be opened from there. */
  readonly agency?: string;
  /** Where the mark is one of thousands, without a shape of its own: what is drawn around it. */
  readonly ring?: Ring;
}

/** A ring around a point of the axes, and what is said of it as if the pointer were there. */
export interface Ring {
  readonly at: readonly [x: number, y: number];
  readonly says: string;
}

/** One chart: what is drawn, and the same figures as a table. */
export interface Picture {
  readonly draw: Draw;
  /** In CSS pixels. */
  readonly height: number;
  readonly columns: readonly string[];
  readonly stops: readonly Stop[];
  /** Where the page says beside the picture what its marks mean: the picture that says so itself. */
  readonly alone?: { readonly draw: Draw; readonly height: number };
}

/** In single quotes: they stand in attributes of the drawing, which are written as they are. */
export const FONT_FAMILY =
  "'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'Microsoft YaHei', system-ui, sans-serif";

function textStyle({ ink }: ChartLook): { fontFamily: string; fontSize: number; color: string } {
  return { fontFamily: FONT_FAMILY, fontSize: 12, color: ink };
}

/** What all pictures share: nothing moves, and all of the texts are inside. */
export function frame(
  look: ChartLook,
  grid: { readonly left?: number; readonly right: number; readonly top: number; readonly bottom?: number },
): { animation: false; textStyle: ReturnType<typeof textStyle>; grid: GridComponentOption } {
  return {
    animation: false,
    textStyle: textStyle(look),
    grid: { left: 4, bottom: 4, ...grid, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
  };
}

/** Drawn as text, never as HTML: names come out of uploaded documents. */
export function tooltip(look: ChartLook) {
  return {
    renderMode: 'richText',
    confine: true,
    backgroundColor: look.surface,
    borderColor: look.line,
    textStyle: textStyle(look),
  } as const;
}

/** The names of what is told apart, above the picture, with their marks and patterns; they go with it wherever it goes. */
export function legend(look: ChartLook) {
  return {
    type: 'plain',
    left: 0,
    top: 0,
    selectedMode: false,
    itemWidth: 18,
    itemHeight: 12,
    itemGap: 14,
    textStyle: textStyle(look),
  } as const;
}

/** A picture with a legend of the names above it; what it says on the page stands beside it there. */
export function withLegend(draw: Draw, height: number, names: readonly string[]): NonNullable<Picture['alone']> {
  const room = legendHeight(names);
  return {
    draw: (look) => {
      const option = draw(look);
      const grid = Array.isArray(option.grid) ? option.grid : { ...option.grid, top: room + 8 };
      return { ...option, legend: { ...legend(look), data: [...names] }, grid };
    },
    height: height + room,
  };
}

/** In CSS pixels: as many lines as the names need on a phone, where a legend is this wide. */
const LEGEND_WIDTH = 320;
const LEGEND_LINE = 26;
/** A mark with the space around it. */
const LEGEND_MARK = 38;

export function legendHeight(names: readonly string[]): number {
  let [lines, used] = [1, 0];
  for (const name of names) {
    const width = LEGEND_MARK + textWidth(name);
    if (used > 0 && used + width > LEGEND_WIDTH) [lines, used] = [lines + 1, 0];
    used += width;
  }
  return lines * LEGEND_LINE;
}

/** About as wide as a text of 12 pixels is drawn: Chinese characters are square, letters about half of that. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character > '\u2e80' ? 12 : 7), 0);
}

/** An axis of names. */
export function namesAxis(look: ChartLook, names: readonly string[]) {
  return {
    type: 'category' as const,
    data: [...names],
    axisTick: { show: false },
    axisLine: { lineStyle: { color: look.line } },
  };
}

/** An axis of numbers; shares run from 0 to 1 in quarters. */
export function numbersAxis(look: ChartLook, share: boolean, formatter: (value: number) => string) {
  return {
    type: 'value' as const,
    min: 0,
    ...(share ? { max: 1, interval: 0.25 } : {}),
    axisLabel: { color: look.quiet, formatter, hideOverlap: true },
    splitLine: { lineStyle: { color: look.line } },
  };
}
