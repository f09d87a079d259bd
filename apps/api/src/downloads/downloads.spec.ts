import { DataFile } from '@gongkai/api-contract';
import { read, utils } from '@e965/xlsx';

import { AN_ERROR, finishReading } from '../testing/a-reading.js';
import { registerAgencies } from '../testing/a-roster.js';
import { type ApiUnderTest, openApi } from '../testing/api-under-test.js';
import { send } from '../testing/upload.js';

const INDICATOR = 'indicator=completion-rate';

/** Every download there is, with a question that has rows. `{id}` is the report of Yanchi. */
const QUESTIONS: Readonly<Record<string, string>> = {
  '/agencies/{id}/years': '',
  '/comparisons': 'agencies=yanchi,tongxin&indicators=completion-rate',
  '/compositions': 'year=2023&of=outcomes',
  '/copies': 'year=2023',
  '/coverage': 'year=2023&limit=1',
  '/distributions': `year=2023&${INDICATOR}`,
  '/funnels': `year=2023&${INDICATOR}`,
  '/overview': 'year=2023',
  '/problems': 'year=2023',
  '/problems/agencies': 'year=2023&limit=1',
  '/problems/sentences': 'year=2023&limit=1',
  '/quality': 'year=2023',
  '/quality/findings': `year=2023&rule=${AN_ERROR.rule}&limit=1`,
  '/rankings': `year=2023&${INDICATOR}&limit=1`,
  '/reports/{id}/findings': '',
  '/rollups': 'year=2023',
  '/trends': INDICATOR,
};

/** No report here says what another says. */
const MAY_BE_EMPTY = ['/copies'];

describe('downloads', () => {
  let api: ApiUnderTest;
  let analyst: string;
  let reportId: string;

  beforeAll(async () => {
    api = await openApi();
    const clerk = await api.signIn('clerk');
    analyst = await api.signIn('analyst');
    await registerAgencies(api, [
      { id: 'yanchi', name: '盐池县科学技术局', regionCode: '640323', duties: [2023] },
      { id: 'tongxin', name: '同心县科学技术局', regionCode: '640324', duties: [2023] },
      { id: 'lingwu', name: '灵武市科学技术局', regionCode: '640181', duties: [2023] },
    ]);
    const readAs = async (agencyId: string, more: object) => {
      const id = await send(api, clerk, { publishedOn: '2024-02-01' });
      await finishReading(api, id, { agencyId, year: 2023, ...more });
      return id;
    };
    const yanchi = await readAs('yanchi', { totals: ['7', '1', '6'], findings: [AN_ERROR] });
    await readAs('tongxin', { totals: ['8', '2', '9'] });
    const answer = await api.ask(`/api/v1/submissions/${yanchi}`, clerk);
    reportId = ((await answer.json()) as { reportId: string }).reportId;
  });

  afterAll(() => api[Symbol.asyncDispose]());

  const file = (path: string, format: string) => {
    const id = path.startsWith('/agencies') ? 'yanchi' : reportId;
    return api.ask(`/api/v1${path.replace('{id}', id)}.${format}?${QUESTIONS[path] ?? ''}`, analyst);
  };
  /** What stands below the heading: the titles of the columns, and the rows. */
  const tableOf = (bytes: ArrayBuffer) => {
    const book = read(bytes, { type: 'array', raw: true });
    const lines = utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1, blankrows: true });
    const [titles = [], ...rows] = lines.slice(lines.findIndex((line) => line.length === 0) + 1);
    return { titles, rows };
  };

  it('are each told of here', async () => {
    const { paths } = (await (await api.ask('/api/openapi.json')).json()) as { paths: object };
    for (const format of ['csv', 'xlsx', 'json']) {
      const there = Object.keys(paths).filter((path) => path.endsWith(`.${format}`));
      expect(there.sort()).toEqual(Object.keys(QUESTIONS).map((path) => `/api/v1${path}.${format}`));
    }
  });

  it.each(Object.keys(QUESTIONS))('hold the same as csv, xlsx and json: %s', async (path) => {
    const [csv, xlsx, json] = await Promise.all(['csv', 'xlsx', 'json'].map((format) => file(path, format)));
    expect([csv?.status, xlsx?.status, json?.status]).toEqual([200, 200, 200]);
    expect(json?.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(json?.headers.get('content-disposition')).toMatch(/^attachment; filename=".*\.json"/u);
    const data = DataFile.parse(await json?.json());
    expect(data.years).toEqual(path === '/copies' ? [2023] : expect.arrayContaining([2023]));
    expect(Object.values(data.columns).every(({ title }) => title !== '')).toBe(true);
    expect(data.rows.every((row) => row.length === data.columns.length)).toBe(true);
    expect(data.rows.length > 0).toBe(!MAY_BE_EMPTY.includes(path));
    for (const table of [tableOf(await csv!.arrayBuffer()), tableOf(await xlsx!.arrayBuffer())]) {
      expect(table.titles).toEqual(data.columns.map(({ title }) => title));
      expect(table.rows).toHaveLength(data.rows.length);
    }
  });

  it('hold everybody, whatever the page', async () => {
    const data = DataFile.parse(await (await file('/rankings', 'json')).json());
    expect(data.rows.map(([, , name]) => name).sort()).toEqual([
      '同心县科学技术局',
      '灵武市科学技术局',
      '盐池县科学技术局',
    ]);
    expect(data).toMatchObject({ title: '2023年办结率排名', scope: '', source: '年报表格', sample: false });
    expect(data.notes).toContain('分母小于 5 的只列出，不排名');
  });

  it('say what is wrong with a question, whatever their ending', async () => {
    const answer = await api.ask('/api/v1/rankings.json?year=2023', analyst);
    expect(await answer.json()).toMatchObject({ status: 400, code: 'question-invalid' });
    expect((await api.ask('/api/v1/rankings.pdf?year=2023', analyst)).status).toBe(404);
  });
});
