import type { RegionDistribution } from '@gongkai/api-contract';

import { LOOKS } from './chart-look.js';
import {
  type DistributionFigures,
  distributionOption,
  distributionPicture,
  type DistributionWords,
} from './distribution-option.js';

const WORDS: DistributionWords = {
  value: (value) => (value === null ? '—' : String(value)),
  axis: String,
  name: ({ region, values }) => `${region.name}（${values}）`,
  columns: ['地区', '个数', '最小', '下四分位', '中位数', '上四分位', '最大', '合计'],
};

const NONE = { least: null, lower: null, median: null, upper: null, most: null, together: null };

function row(name: string, values: number, median: number | null): RegionDistribution {
  const box = median === null ? NONE : { least: 0, lower: 0.2, median, upper: 0.9, most: 1, together: 0.8 };
  return { region: { code: '640323', name }, agencies: 9, reports: 8, values, ...box };
}

const FIGURES: DistributionFigures = {
  share: true,
  whole: { median: 0.6 },
  rows: [row('甲县', 8, 0.5), row('乙县', 0, null), row('丙县', 2, 0.7)],
};

const seriesOf = (figures: DistributionFigures) =>
  distributionOption(figures, WORDS, LOOKS.light).series as unknown as { type: string; data: unknown[] }[];

it('draws a box a region that has values', () => {
  expect(distributionOption(FIGURES, WORDS, LOOKS.light).yAxis).toMatchObject({ data: ['甲县（8）', '丙县（2）'] });
  expect(seriesOf(FIGURES)[0]).toMatchObject({
    type: 'boxplot',
    data: [{ value: [0, 0.2, 0.5, 0.9, 1] }, { value: [0, 0.2, 0.7, 0.9, 1] }],
  });
});

it('draws the box of few values hollow', () => {
  const colours = (seriesOf(FIGURES)[0]!.data as { itemStyle: { color: string } }[]).map(
    ({ itemStyle }) => itemStyle.color,
  );
  expect(colours).toEqual([LOOKS.light.interval, LOOKS.light.surface]);
});

it('marks every median', () => {
  expect(seriesOf(FIGURES)[2]).toMatchObject({
    type: 'scatter',
    data: [
      [0.5, 0],
      [0.7, 1],
    ],
  });
});

it('draws the median of everybody through all of them', () => {
  expect(seriesOf(FIGURES)[1]).toMatchObject({
    type: 'line',
    data: [
      [0.6, 0],
      [0.6, 1],
    ],
  });
  expect(seriesOf({ ...FIGURES, whole: { median: null } })[1]).toMatchObject({ data: [] });
});

it('says of every box what it is made of', () => {
  const { stops } = distributionPicture(FIGURES, WORDS);
  expect(stops.map(({ index, cells }) => [index, ...cells])).toEqual([
    [0, '甲县', '8', '0', '0.2', '0.5', '0.9', '1', '0.8'],
    [1, '丙县', '2', '0', '0.2', '0.7', '0.9', '1', '0.8'],
  ]);
  const { formatter } = distributionOption(FIGURES, WORDS, LOOKS.light).tooltip as {
    formatter: (under: object) => string;
  };
  expect(formatter({ seriesIndex: 0, dataIndex: 1 })).toContain('丙县\n个数 2\n最小 0');
  expect(formatter({ seriesIndex: 1, dataIndex: 1 })).toBe('');
});
