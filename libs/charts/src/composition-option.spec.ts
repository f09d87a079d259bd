import { LOOKS } from './chart-look.js';
import {
  type CompositionFigures,
  compositionOption,
  compositionPicture,
  type CompositionWords,
} from './composition-option.js';
import { SHARE_WORDS } from './testing/share-words.js';

const WORDS: CompositionWords = {
  ...SHARE_WORDS,
  name: ({ name }, total) => `${name}（${total}）`,
  columns: ['地区', '结果', '件数', '占比'],
};

const FIGURES: CompositionFigures = {
  parts: ['予以公开', '部分公开', '不予公开'],
  rows: [
    { name: '甲县', counts: [6, 3, 3] },
    { name: '乙县', counts: [0, 0, 0] },
  ],
};

interface Bars {
  readonly name: string;
  readonly stack: string;
  readonly data: (number | null)[];
  readonly itemStyle: { readonly decal: object };
}

const option = compositionOption(FIGURES, WORDS, LOOKS.light);
const series = option.series as unknown as Bars[];

it('divides every whole by shares, and draws nothing where it is nothing', () => {
  expect(series.map(({ name, stack, data }) => [name, stack, ...data])).toEqual([
    ['予以公开', 'whole', 0.5, null],
    ['部分公开', 'whole', 0.25, null],
    ['不予公开', 'whole', 0.25, null],
  ]);
  expect(option).toMatchObject({ xAxis: { min: 0, max: 1 }, yAxis: { data: ['甲县（12）', '乙县（0）'] } });
});

it('tells parts apart by pattern, and names them in the picture', () => {
  expect(new Set(series.map(({ itemStyle }) => JSON.stringify(itemStyle.decal))).size).toBe(3);
  expect(option.legend).toMatchObject({ selectedMode: false });
});

it('says of every part how much it is', () => {
  const { stops } = compositionPicture(FIGURES, WORDS);
  expect(stops.map(({ cells }) => cells.join(' '))).toEqual([
    '甲县（12） 予以公开 6 50%',
    '甲县（12） 部分公开 3 25%',
    '甲县（12） 不予公开 3 25%',
    '乙县（0） 予以公开 0 —',
    '乙县（0） 部分公开 0 —',
    '乙县（0） 不予公开 0 —',
  ]);
  const { formatter } = option.tooltip as { formatter: (under: object) => string };
  expect(formatter([{ dataIndex: 0 }])).toBe('甲县（12）\n予以公开 50% (6)\n部分公开 25% (3)\n不予公开 25% (3)');
  expect(formatter([])).toBe('');
});
