import type { FunnelMembers, Funnels, Indicator } from '@gongkai/api-contract';
import type { LineSeriesOption, ScatterSeriesOption } from 'echarts';

import type { ChartLook } from './chart-look.js';
import { type ChartOption, frame, numbersAxis, type Picture, type Stop, tooltip } from './chart-option.js';

type Band = NonNullable<FunnelMembers['bands'][number]>;

/** One of the columns of a funnel, put together. */
export interface FunnelMember {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number;
  readonly band: Band | null;
}

export interface FunnelWords {
  readonly axis: (value: number) => string;
  readonly size: (denominator: number) => string;
  /** What stands along the bottom: the denominator. */
  readonly sizes: string;
  /** An agency in a few lines, for the pointer. */
  readonly member: (member: FunnelMember) => string;
  readonly columns: readonly string[];
  readonly cells: (member: FunnelMember) => readonly string[];
}

export interface FunnelFigures extends Pick<Funnels, 'centre' | 'limits' | 'members'> {
  readonly indicator: Pick<Indicator, 'kind'>;
}

export function funnelMember({ members }: Pick<FunnelFigures, 'members'>, index: number): FunnelMember {
  return {
    id: members.ids[index] ?? '',
    name: members.names[index] ?? '',
    region: members.regionNames[index] ?? '',
    numerator: members.numerators[index] ?? NaN,
    denominator: members.denominators[index] ?? NaN,
    value: members.values[index] ?? NaN,
    band: members.bands[index] ?? null,
  };
}

/** Which of the members stand where, by their numbers: those beyond the limits first. A large series of nobody cannot be drawn. */
interface Layer {
  readonly band: Band;
  readonly members: readonly number[];
}

function layersOf({ members: { bands } }: FunnelFigures): Layer[] {
  const layers = (['above', 'below', 'within'] as const).map((band) => ({
    band,
    members: bands.flatMap((each, index) => ((each ?? 'within') === band ? [index] : [])),
  }));
  return layers.filter(({ members }) => members.length > 0);
}

/** A dot each agency, by how much there is to go by; between the limits is what chance alone would make of them. */
export function funnelOption(figures: FunnelFigures, words: FunnelWords, look: ChartLook): ChartOption {
  const layers = layersOf(figures);
  const { least, most } = rangeOf(figures.members.denominators);
  const lines = linesOf(figures, look);
  return {
    ...frame(look, { right: 24, top: 12, bottom: 28 }),
    tooltip: {
      ...tooltip(look),
      trigger: 'item',
      formatter: (under) => {
        const { seriesIndex = -1, dataIndex } = Array.isArray(under) ? (under[0] ?? { dataIndex: -1 }) : under;
        const index = layers[seriesIndex - lines.length]?.members[dataIndex];
        return index === undefined ? '' : words.member(funnelMember(figures, index));
      },
    },
    xAxis: {
      type: most >= WIDE * least ? 'log' : 'value',
      min: least,
      max: most,
      name: words.sizes,
      nameLocation: 'middle',
      nameGap: 28,
      nameTextStyle: { color: look.quiet },
      axisLabel: { color: look.quiet, formatter: words.size, hideOverlap: true },
      splitLine: { show: false },
    },
    yAxis: numbersAxis(look, figures.indicator.kind === 'share', words.axis),
    series: [...lines, ...layers.map((layer) => dotsOf(layer, figures, look))],
  };
}

/** From so many times the smallest on, sizes stand by their digits. */
const WIDE = 20;

/** One size alone has room around it. */
function rangeOf(denominators: readonly number[]): { readonly least: number; readonly most: number } {
  let [least, most] = [Infinity, 0];
  for (const denominator of denominators) {
    least = Math.min(least, denominator);
    most = Math.max(most, denominator);
  }
  if (most === 0) return { least: 0, most: 1 };
  return least === most ? { least: 0, most: 2 * most } : { least, most };
}

type Limit = Funnels['limits'][number];

/** The outer limits are drawn through, the inner ones dashed. */
const EDGES: readonly { readonly type: 'solid' | 'dashed'; readonly value: (limit: Limit) => number }[] = [
  { type: 'solid', value: ({ outer }) => outer.high },
  { type: 'solid', value: ({ outer }) => outer.low },
  { type: 'dashed', value: ({ inner }) => inner.high },
  { type: 'dashed', value: ({ inner }) => inner.low },
];

/** The edges, and dotted what is usual; nothing where nobody can say. */
function linesOf({ limits, centre, members }: FunnelFigures, look: ChartLook): LineSeriesOption[] {
  if (centre === null) return [];
  const { least, most } = rangeOf(members.denominators);
  const line = { type: 'line', silent: true, symbol: 'none' } as const;
  const edges = EDGES.map(({ type, value }) => ({
    ...line,
    lineStyle: { color: look.quiet, width: 1, type },
    data: limits.map((limit) => [limit.denominator, value(limit)]),
  }));
  const usual = [least, most].map((size) => [size, centre]);
  return [...edges, { ...line, lineStyle: { color: look.ink, width: 1.5, type: 'dotted' }, data: usual }];
}

/** As the text below the picture has them. */
const SYMBOLS: Readonly<Record<Band, string>> = {
  above: 'triangle',
  below: 'diamond',
  within: 'circle',
};

/** From so many on, the dots of a series are one surface, not one shape each; a surface is made of squares alone. */
const MANY = 2000;

/** In CSS pixels. Below four, ECharts fills squares instead of tracing the outline of each dot: a tenth of the time. */
const [SMALL_DOT, DOT] = [3, 8];

function dotsOf({ band, members }: Layer, figures: FunnelFigures, look: ChartLook): ScatterSeriesOption {
  const { denominators, values } = figures.members;
  const data = new Float64Array(2 * members.length);
  members.forEach((member, nth) => {
    data[2 * nth] = denominators[member] ?? NaN;
    data[2 * nth + 1] = values[member] ?? NaN;
  });
  const many = members.length > MANY;
  const size = many ? SMALL_DOT : DOT;
  return {
    type: 'scatter',
    dimensions: ['size', 'value'],
    symbol: many ? 'rect' : SYMBOLS[band],
    symbolSize: band === 'within' ? size : size + 3,
    large: many,
    largeThreshold: 0,
    progressive: 0,
    z: band === 'within' ? 3 : 4,
    itemStyle: {
      color: band === 'within' ? look.brand : (look.series[1] ?? look.brand),
      opacity: band === 'within' && many ? 0.45 : 1,
      borderWidth: 0,
    },
    data,
  };
}

const HEIGHT = 420;

/** The keys go through those above the limits, those below, then the rest, the largest first. */
export function funnelPicture(figures: FunnelFigures, words: FunnelWords): Picture {
  const lines = figures.centre === null ? 0 : EDGES.length + 1;
  return {
    draw: (look) => funnelOption(figures, words, look),
    height: HEIGHT,
    columns: words.columns,
    stops: layersOf(figures).flatMap(({ members }, layer) =>
      members.map((member, index) => stopOf(figures, words, { series: lines + layer, index, member })),
    ),
  };
}

/** Thirty thousand rows in words are made when somebody looks at them. */
function stopOf(
  figures: FunnelFigures,
  words: FunnelWords,
  { series, index, member }: { readonly series: number; readonly index: number; readonly member: number },
): Stop {
  return {
    series,
    index,
    get agency() {
      return funnelMember(figures, member).id;
    },
    get cells() {
      return words.cells(funnelMember(figures, member));
    },
    get ring() {
      const shown = funnelMember(figures, member);
      return { at: [shown.denominator, shown.value] as const, says: words.member(shown) };
    },
  };
}
