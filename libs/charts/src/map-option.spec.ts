import { LOOKS } from './chart-look.js';
import { mapLayout, mapOption, mapPicture, type MapTile, type MapWords } from './map-option.js';

const WORDS: MapWords = {
  value: (value) => (value === null ? '—' : String(value)),
  line: (prefix) => `${prefix}00`,
  tile: ({ name }) => name,
  columns: ['地区', '数值'],
  cells: ({ name, value }) => [name, String(value)],
};

const tile = (code: string, value: number | null): MapTile => ({ code, name: code, value });
const TILES = [tile('640202', 3), tile('640104', 1), tile('640105', null), tile('640205', 3)];

interface Tiles {
  readonly data: ({ label: { formatter: string }; itemStyle: { color: string; borderType: string } } | null)[];
}

const seriesOf = (tiles: readonly MapTile[]) => mapOption(tiles, WORDS, LOOKS.light).series as unknown as Tiles[];

it('has a line for every prefecture, in the order of the codes', () => {
  const { placed, lines } = mapLayout(TILES);
  expect(lines).toEqual(['6401', '6402']);
  expect(placed.map(({ tile: { code }, column, line }) => [code, column, line])).toEqual([
    ['640104', 0, 0],
    ['640105', 1, 0],
    ['640202', 0, 1],
    ['640205', 1, 1],
  ]);
});

it('goes on in another line where a prefecture has many', () => {
  const { placed, lines } = mapLayout(Array.from({ length: 7 }, (_, nth) => tile(`64010${nth}`, nth)));
  expect(lines).toEqual(['6401', '']);
  expect(placed.at(-1)).toMatchObject({ column: 1, line: 1 });
});

it('shades by fifths, equal figures equally, and leaves those without a figure bare', () => {
  const { placed } = mapLayout(TILES);
  expect(placed.map(({ fifth }) => fifth)).toEqual([0, null, 1, 1]);
  const [first, second] = seriesOf(TILES);
  expect(first?.data[0]?.itemStyle).toMatchObject({ color: LOOKS.light.shades[0], borderType: 'solid' });
  expect(second?.data[0]?.itemStyle).toMatchObject({ color: LOOKS.light.surface, borderType: 'dashed' });
});

it('writes the figure into its tile, whatever a name holds', () => {
  const [first] = seriesOf([{ code: '640104', name: '甲{a|b}县', value: 7 }]);
  expect(first?.data[0]?.label.formatter).toBe('甲 a b 县\n{figure|7}');
});

it('goes from region to region by code', () => {
  const { stops, height } = mapPicture(TILES, WORDS);
  expect(stops.map(({ series, index, cells }) => [series, index, cells[0]])).toEqual([
    [0, 0, '640104'],
    [1, 0, '640105'],
    [0, 1, '640202'],
    [1, 1, '640205'],
  ]);
  expect(height).toBeGreaterThan(mapPicture(TILES.slice(1, 3), WORDS).height);
  const { formatter } = mapOption(TILES, WORDS, LOOKS.light).tooltip as { formatter: (under: object) => string };
  expect(formatter({ seriesIndex: 1, dataIndex: 1 })).toBe('640205');
  expect(formatter({ seriesIndex: 4, dataIndex: 1 })).toBe('');
});
