import { Readable } from 'node:stream';

import { Copies, Coverage, Overview, Rankings, Regions, Rollups } from '@gongkai/api-contract';
import { importFigures } from '@gongkai/report-storage';

import { AN_ERROR, finishReading } from '../testing/a-reading.js';
import { registerAgencies } from '../testing/a-roster.js';
import { type ApiUnderTest, openApi } from '../testing/api-under-test.js';
import { send } from '../testing/upload.js';

/** A province that came with a file of figures is asked about as the one whose regions are built in. */
let api: ApiUnderTest;
let token: string;

beforeAll(async () => {
  api = await openApi();
  token = await api.signIn('supervisor');
  const cells = { 'applications.newlyReceived.total': 7 };
  const lines = [
    { agency: { id: 'city', name: '示范市人民政府', kind: 'government', region: '990100' } },
    ...['990101', '990102'].flatMap((region) => [
      { agency: { id: region, name: `${region}教育局`, kind: 'education', region } },
      { report: { agency: region, year: 2023, cells } },
    ]),
  ];
  await importFigures(api.database.source, Readable.from(lines.map((line) => `${JSON.stringify(line)}\n`)));
});
afterAll(() => api[Symbol.asyncDispose]());

const ask = (path: string) => api.ask(`/api/v1${path}`, token);
const answer = async (path: string): Promise<unknown> => (await ask(path)).json();

it('is among the choices, with names as far as they are known', async () => {
  const { regions } = Regions.parse(await answer('/regions'));
  expect(regions.map(({ code, name }) => [code, name])).toEqual([
    ['990000', '990000'],
    ['990100', '示范市'],
    ['990101', '990101'],
    ['990102', '990102'],
  ]);
});

it.each([
  '/rankings?year=2023&indicator=applications-received',
  '/overview?year=2023',
  '/coverage?year=2023',
  '/quality?year=2023&by=region',
  '/problems?year=2023&by=region',
  '/funnels?year=2023&indicator=completion-rate',
  '/trends?indicator=applications-received',
  '/rollups?year=2023&level=county',
  '/distributions?year=2023&indicator=applications-received&level=county',
  '/compositions?year=2023&of=outcomes&level=county',
  '/copies?year=2023',
])('may be named in %s, and one that there is not is refused', async (path) => {
  for (const form of ['', '.csv']) {
    const of = (region: string) => `${path.replace('?', `${form}?`)}&region=${region}`;
    expect([(await ask(of('990100'))).status, (await ask(of('880000'))).status]).toEqual([200, 400]);
  }
});

it('is counted by its prefectures and counties', async () => {
  const shown = async (query: string) =>
    Overview.parse(await answer(`/overview?year=2023${query}`)).regions.map(({ region, own, reported }) => [
      region.name,
      own,
      reported,
    ]);
  expect(await shown('')).toEqual([['示范市', false, 2]]);
  expect(await shown('&region=990100')).toEqual([
    ['990101', false, 1],
    ['990102', false, 1],
    ['示范市', true, 0],
  ]);
  const { rows } = Rankings.parse(await answer('/rankings?year=2023&indicator=applications-received&region=990101'));
  expect(rows.map(({ agency }) => agency.id)).toEqual(['990101']);
  expect(Coverage.parse(await answer('/coverage?year=2023&region=990100')).reported).toBe(2);
  const sums = Rollups.parse(await answer('/rollups?year=2023&level=prefecture&region=990000')).rows;
  expect(sums.map(({ region, reports }) => [region.name, reports])).toEqual([['示范市', 2]]);
});

it('stands beside another one', async () => {
  await registerAgencies(api, [{ id: 'yanchi', name: '盐池县科学技术局', duties: [2023] }]);
  const id = await send(api, token, { publishedOn: '2024-01-20' });
  await finishReading(api, id, { agencyId: 'yanchi', year: 2023, findings: [AN_ERROR] });
  const { regions } = Overview.parse(await answer('/overview?year=2023'));
  expect(regions.map(({ region, own }) => [region.name, own])).toEqual([
    ['宁夏回族自治区', false],
    ['990000', false],
  ]);
  expect(Copies.parse(await answer('/copies?year=2023&region=990000')).clusters).toEqual([]);
});
