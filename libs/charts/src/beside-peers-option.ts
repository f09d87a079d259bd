import type { Agency } from '@gongkai/api-contract';

import type { ChartLook } from './chart-look.js';
import { type ChartOption, frame, namesAxis, numbersAxis, type Picture, tooltip } from './chart-option.js';

/** One agency in one year, beside its peers; null is not known, never zero. */
export interface BesidePeersRow {
  readonly agency: string;
  readonly year: number;
  readonly value: number | null;
  readonly median: number | null;
}

export interface BesidePeersFigures {
  readonly agencies: readonly Pick<Agency, 'id' | 'name'>[];
  readonly years: readonly number[];
  readonly rows: readonly BesidePeersRow[];
  /** Whether the values are shares, 0..1. */
  readonly share: boolean;
}

export interface BesidePeersWords {
  readonly value: (value: number) => string;
  /** A round value on an axis: 80%. */
  readonly axis: (value: number) => string;
  readonly unknown: string;
  readonly own: string;
  readonly median: string;
  readonly columns: readonly string[];
}

/** Of one small picture with the agency's name above it, in CSS pixels. */
const PANEL = 128;
const NAME = 22;
const BELOW = 10;

/**
 * A small picture an agency, all on the same axes: its own years, and the middle of its peers as a broken line. A year
 * that is not known is a gap.
 *
 * @param across how many small pictures stand beside each other
 */
export function besidePeersOption(
  figures: BesidePeersFigures,
  across: number,
  words: BesidePeersWords,
  look: ChartLook,
): ChartOption {
  const { agencies, years } = figures;
  const { animation, textStyle } = frame(look, { right: 0, top: 0 });
  const most = axisEnd(figures);
  return {
    animation,
    textStyle,
    tooltip: {
      ...tooltip(look),
      trigger: 'axis',
      valueFormatter: (value) => (typeof value === 'number' ? words.value(value) : words.unknown),
    },
    grid: agencies.map((_, at) => panel(at, across)),
    xAxis: agencies.map((_, at) => ({
      ...namesAxis(look, years.map(String)),
      gridIndex: at,
      axisLabel: { color: look.quiet, interval: Math.max(0, years.length - 2), fontSize: 11 },
    })),
    yAxis: agencies.map(({ name }, at) => ({
      ...numbersAxis(look, false, words.axis),
      ...namedAbove(name, look),
      max: most,
      interval: most / 2,
      gridIndex: at,
      axisLabel: { color: look.quiet, formatter: words.axis, fontSize: 11 },
    })),
    series: lines(figures, words, look),
  };
}

function panel(at: number, across: number) {
  return {
    left: `${((at % across) * 100) / across + 0.5}%`,
    top: Math.floor(at / across) * PANEL + NAME,
    width: `${100 / across - 2}%`,
    height: PANEL - NAME - BELOW,
    outerBoundsMode: 'same' as const,
    outerBoundsContain: 'axisLabel' as const,
  };
}

function namedAbove(name: string, { ink }: ChartLook) {
  const nameTextStyle = { color: ink, fontSize: 12, align: 'left', width: NAME_WIDTH, overflow: 'truncate' } as const;
  return { name, nameGap: 8, nameTextStyle };
}

function axisEnd({ rows, share }: BesidePeersFigures): number {
  return share ? 1 : roundUp(Math.max(1, ...rows.flatMap(({ value, median }) => [value ?? 0, median ?? 0])));
}

/** Two an agency: its own, and its peers'. */
function lines({ agencies, years, rows }: BesidePeersFigures, words: BesidePeersWords, look: ChartLook) {
  const byPlace = placed(rows);
  const data = (agency: string, of: 'value' | 'median') => years.map((year) => byPlace(agency, year)?.[of] ?? null);
  return agencies.flatMap(({ id }, at) => [
    {
      type: 'line' as const,
      name: words.own,
      xAxisIndex: at,
      yAxisIndex: at,
      symbol: 'circle',
      symbolSize: 6,
      showAllSymbol: true,
      connectNulls: false,
      itemStyle: { color: look.brand },
      lineStyle: { color: look.brand, width: 2 },
      data: data(id, 'value'),
    },
    {
      type: 'line' as const,
      name: words.median,
      xAxisIndex: at,
      yAxisIndex: at,
      symbol: 'none',
      connectNulls: false,
      itemStyle: { color: look.quiet },
      lineStyle: { color: look.quiet, width: 1.5, type: 'dashed' as const },
      data: data(id, 'median'),
    },
  ]);
}

function placed(rows: readonly BesidePeersRow[]) {
  const byPlace = new Map(rows.map((row) => [`${row.agency} ${row.year}`, row]));
  return (agency: string, year: number) => byPlace.get(`${agency} ${year}`);
}

/** A name longer than this is cut, in CSS pixels. */
const NAME_WIDTH = 170;

/** The next number of 1, 2 or 5 with zeros behind it. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((step) => value <= step * power) ?? 10) * power;
}

/** The keys go agency by agency, each from its first year. */
export function besidePeersPicture(figures: BesidePeersFigures, across: number, words: BesidePeersWords): Picture {
  const { agencies, years, rows } = figures;
  const byPlace = placed(rows);
  const text = (value: number | null | undefined) => (typeof value === 'number' ? words.value(value) : words.unknown);
  return {
    draw: (look) => besidePeersOption(figures, across, words, look),
    height: Math.ceil(agencies.length / across) * PANEL,
    columns: words.columns,
    stops: agencies.flatMap(({ id, name }, agency) =>
      years.map((year, index) => {
        const row = byPlace(id, year);
        return { series: agency * 2, index, cells: [name, String(year), text(row?.value), text(row?.median)] };
      }),
    ),
  };
}
