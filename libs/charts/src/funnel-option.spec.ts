import { LOOKS } from './chart-look.js';
import { drawSvg, isPainted } from './engine.js';
import { type FunnelFigures, funnelOption, funnelPicture, type FunnelWords } from './funnel-option.js';
import { funnel, type Member } from './testing/a-funnel.js';

// The width of a text is only measured where there is a canvas.
beforeAll(() => {
  HTMLCanvasElement.prototype.getContext = () => null;
});

const WORDS: FunnelWords = {
  axis: String,
  size: String,
  sizes: '分母',
  member: ({ name }) => name,
  columns: ['机关', '数值'],
  cells: ({ name, value }) => [name, String(value)],
};

const THREE = funnel([
  ['甲局', 30, 100, 'below'],
  ['乙局', 9, 10, 'within'],
  ['丙局', 20, 20, 'above'],
]);

interface Dots {
  readonly symbol: string;
  readonly large: boolean;
  readonly data: Float64Array;
}

const dotsOf = (figures: FunnelFigures) =>
  funnelOption(figures, WORDS, LOOKS.light).series as unknown as (Dots & { type: string })[];

it('draws two pairs of limits and what is usual, then the agencies by where they stand', () => {
  const series = dotsOf(THREE);
  expect(series.map(({ type }) => type)).toEqual([
    'line',
    'line',
    'line',
    'line',
    'line',
    'scatter',
    'scatter',
    'scatter',
  ]);
  expect(series.slice(5).map(({ data }) => [...data])).toEqual([
    [20, 1],
    [100, 0.3],
    [10, 0.9],
  ]);
});

it('can be drawn', () => {
  const svg = drawSvg(funnelOption(THREE, WORDS, LOOKS.light), { width: 400, height: 300 });
  expect(svg.match(/<path/gu)!.length).toBeGreaterThan(5 + 3);
  expect(svg).toContain('分母');
});

it('tells those beyond the limits apart by shape', () => {
  expect(
    new Set(
      dotsOf(THREE)
        .slice(5)
        .map(({ symbol }) => symbol),
    ).size,
  ).toBe(3);
});

it('draws no limits where nobody can say what is usual, and no series of nobody', () => {
  const few = funnel([['甲局', 3, 10, null]], null);
  expect(dotsOf(few).map(({ type, data }) => [type, data.length])).toEqual([['scatter', 2]]);
  expect(funnelPicture(few, WORDS).stops).toMatchObject([{ series: 0, index: 0, cells: ['甲局', '0.3'] }]);
});

it('stands sizes by their digits where they are far apart', () => {
  const type = (largest: number) =>
    funnelOption(
      funnel([
        ['甲局', 5, 10, 'within'],
        ['乙局', 5, largest, 'within'],
      ]),
      WORDS,
      LOOKS.light,
    ).xAxis;
  expect([type(150), type(9000)]).toMatchObject([{ type: 'value' }, { type: 'log', min: 10, max: 9000 }]);
});

it('comes to those beyond the limits first, and says under the pointer who it is', () => {
  const { stops } = funnelPicture(THREE, WORDS);
  expect(stops.map(({ series, index, cells }) => [series, index, cells[0]])).toEqual([
    [5, 0, '丙局'],
    [6, 0, '甲局'],
    [7, 0, '乙局'],
  ]);
  const { formatter } = funnelOption(THREE, WORDS, LOOKS.light).tooltip as { formatter: (under: object) => string };
  expect(stops.map(({ series, index }) => formatter({ seriesIndex: series, dataIndex: index }))).toEqual([
    '丙局',
    '甲局',
    '乙局',
  ]);
  expect(formatter({ seriesIndex: 0, dataIndex: 0 })).toBe('');
});

it('puts a ring around each at its place, and knows whose page it opens', () => {
  const { stops } = funnelPicture(THREE, WORDS);
  expect(stops.map(({ ring, agency }) => [ring, agency])).toEqual([
    [{ at: [20, 1], says: '丙局' }, '丙局'],
    [{ at: [100, 0.3], says: '甲局' }, '甲局'],
    [{ at: [10, 0.9], says: '乙局' }, '乙局'],
  ]);
});

it('paints thirty thousand agencies from typed arrays, and puts none of them into words before it is asked', () => {
  let asked = 0;
  const many = funnel(Array.from({ length: 30_000 }, (_, nth) => [`${nth}`, nth % 50, 50 + (nth % 900), 'within']));
  const words: FunnelWords = { ...WORDS, cells: () => [String(asked++)] };
  expect(isPainted(funnelOption(many, words, LOOKS.light))).toBe(true);
  expect(
    dotsOf(many)
      .slice(5)
      .every(({ large, data }) => large && data instanceof Float64Array),
  ).toBe(true);
  expect(funnelPicture(many, words).stops).toHaveLength(30_000);
  expect(asked).toBe(0);
});

it('keeps the shape of the few who stand beyond the limits of many', () => {
  const many = funnel([
    ['甲局', 1, 50, 'below'],
    ...Array.from({ length: 3000 }, (_, nth): Member => [`${nth}`, 40, 50, 'within']),
  ]);
  expect(
    dotsOf(many)
      .slice(5)
      .map(({ symbol, large, data }) => [symbol, large, data.length / 2]),
  ).toEqual([
    ['diamond', false, 1],
    ['rect', true, 3000],
  ]);
});
