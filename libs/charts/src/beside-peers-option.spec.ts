import {
  type BesidePeersFigures,
  besidePeersOption,
  besidePeersPicture,
  type BesidePeersWords,
} from './beside-peers-option.js';
import { LOOKS } from './chart-look.js';

const WORDS: BesidePeersWords = {
  value: (value) => `${value}件`,
  axis: String,
  unknown: '未写明',
  own: '本机关',
  median: '同类中位数',
  columns: ['机关', '年度', '收到申请', '同类中位数'],
};

const FIGURES: BesidePeersFigures = {
  agencies: ['甲局', '乙局', '丙局'].map((name) => ({ id: name, name })),
  years: [2022, 2023],
  rows: [
    { agency: '甲局', year: 2022, value: 3, median: 2 },
    { agency: '甲局', year: 2023, value: 37, median: null },
    { agency: '乙局', year: 2023, value: 0, median: 4 },
  ],
  share: false,
};

const draw = (given: Partial<BesidePeersFigures> = {}) =>
  besidePeersOption({ ...FIGURES, ...given }, 2, WORDS, LOOKS.light) as {
    series: { data: unknown }[];
    yAxis: { max: number }[];
    grid: { left: string; top: number }[];
  };

it('draws what an agency reports and what its peers do, a year that is not known as a gap', () => {
  expect(draw().series.map(({ data }) => data)).toEqual([
    [3, 37],
    [2, null],
    [null, 0],
    [null, 4],
    [null, null],
    [null, null],
  ]);
});

it('draws all agencies on the same axis, which ends at a round number', () => {
  expect(draw().yAxis.map(({ max }) => max)).toEqual([50, 50, 50]);
  expect(draw({ share: true }).yAxis.map(({ max }) => max)).toEqual([1, 1, 1]);
  expect(draw({ rows: [] }).yAxis.map(({ max }) => max)).toEqual([1, 1, 1]);
});

it('sets so many beside each other, the next ones below', () => {
  const places = draw().grid.map(({ left, top }) => [left, top]);
  expect(places).toEqual([
    ['0.5%', 22],
    ['50.5%', 22],
    ['0.5%', 150],
  ]);
  expect(besidePeersPicture(FIGURES, 2, WORDS).height).toBe(256);
});

it('says the same in a table', () => {
  const { stops } = besidePeersPicture(FIGURES, 2, WORDS);
  expect(stops.map(({ series, index, cells }) => [series, index, ...cells])).toEqual([
    [0, 0, '甲局', '2022', '3件', '2件'],
    [0, 1, '甲局', '2023', '37件', '未写明'],
    [2, 0, '乙局', '2022', '未写明', '未写明'],
    [2, 1, '乙局', '2023', '0件', '4件'],
    [4, 0, '丙局', '2022', '未写明', '未写明'],
    [4, 1, '丙局', '2023', '未写明', '未写明'],
  ]);
});
