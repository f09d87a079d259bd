import { Readable } from 'node:stream';

import { Compositions } from '@gongkai/api-contract';
import { importFigures } from '@gongkai/report-storage';

import { type ApiUnderTest, openApi } from '../testing/api-under-test.js';

let api: ApiUnderTest;
let clerk: string;

beforeAll(async () => {
  api = await openApi();
  clerk = await api.signIn('clerk');
  const agency = (id: string, region: string) => ({
    agency: { id, name: id, kind: 'science', region, from: '2015-01-01' },
  });
  const report = (id: string, year: number, totals: Readonly<Record<string, number>>) => ({
    report: {
      agency: id,
      year,
      cells: Object.fromEntries(Object.entries(totals).map(([row, count]) => [`applications.${row}.total`, count])),
    },
  });
  const lines = [
    agency('a', '640323'),
    agency('b', '640324'),
    report('a', 2023, { granted: 6, 'refused.stateSecret': 2, concluded: 9 }),
    report('b', 2023, { partlyGranted: 4, concluded: 4 }),
    report('a', 2022, { granted: 5, concluded: 5 }),
  ];
  await importFigures(api.database.source, Readable.from(lines.map((line) => `${JSON.stringify(line)}\n`)));
});

afterAll(() => api[Symbol.asyncDispose]());

async function compositions(query: string): Promise<Compositions> {
  const answer = await api.ask(`/api/v1/compositions?${query}`, clerk);
  expect(answer.status).toBe(200);
  return Compositions.parse(await answer.json());
}

it('names the parts, and gives what every county comes to, everybody, and the year before', async () => {
  const { parts, rows, whole, before } = await compositions('of=outcomes&year=2023');
  expect(parts.map(({ title }) => title.zh)).toEqual([
    '予以公开',
    '部分公开',
    '不予公开',
    '无法提供',
    '不予处理',
    '其他处理',
  ]);
  expect(rows.map(({ region, counts, stated }) => [region.name, counts, stated])).toEqual([
    ['盐池县', [6, 0, 2, 0, 0, 0], 9],
    ['同心县', [0, 4, 0, 0, 0, 0], 4],
  ]);
  expect([whole.counts, before.counts]).toEqual([
    [6, 4, 2, 0, 0, 0],
    [5, 0, 0, 0, 0, 0],
  ]);
});

it('has the eight grounds of refusal', async () => {
  const { parts, whole } = await compositions('of=refusals&year=2023&region=640323');
  expect(parts).toHaveLength(8);
  expect([whole.counts[0], whole.stated]).toEqual([2, null]);
});

it('gives the same as CSV, each part with its share', async () => {
  const answer = await api.ask('/api/v1/compositions.csv?of=outcomes&year=2023&level=prefecture', clerk);
  const lines = (await answer.text()).trimEnd().split('\r\n').slice(-3);
  expect(lines[0]).toContain('地区代码,地区,已报,予以公开,予以公开占比,部分公开,部分公开占比,不予公开,不予公开占比,');
  expect(lines[0]).toContain('各项之和,年报所填总计,缺数字的年报');
  expect(lines[1]).toBe('640300,吴忠市,2,6,0.5,4,0.333333,2,0.166667,0,0,0,0,0,0,12,13,2');
  expect(lines[2]).toMatch(/^,全部,2,6,0\.5,/u);
});

it('wants to know of what', async () => {
  expect((await api.ask('/api/v1/compositions?year=2023', clerk)).status).toBe(400);
});
