import {
  Agencies,
  Comparisons,
  Coverage,
  Findings,
  Indicators,
  Rankings,
  Regions,
  Report,
  Rules,
} from '@gongkai/api-contract';
import { read, utils } from '@e965/xlsx';
import type { z } from 'zod';

import { AN_ERROR, finishReading } from './testing/a-reading.js';
import { registerAgencies } from './testing/a-roster.js';
import { type ApiUnderTest, openApi } from './testing/api-under-test.js';
import { send } from './testing/upload.js';

describe('questions', () => {
  let api: ApiUnderTest;
  let analyst: string;
  let reportId: string;

  beforeAll(async () => {
    api = await openApi();
    const clerk = await api.signIn('clerk');
    analyst = await api.signIn('analyst');
    const counties = [
      ['yanchi', '盐池县科学技术局', '640323'],
      ['tongxin', '同心县科学技术局', '640324'],
      ['lingwu', '灵武市科学技术局', '640181'],
      ['pingluo', '平罗县科学技术局', '640221'],
      ['xiji', '西吉县科学技术局', '640422'],
      ['longde', '隆德县科学技术局', '640423'],
    ] as const;
    await registerAgencies(api, [
      ...counties.map(([id, name, regionCode]) => ({ id, name, regionCode, duties: [2023] })),
      { id: 'government', name: '盐池县人民政府', kind: 'government', duties: [2023] },
    ]);
    const readAs = async (agencyId: string, totals: readonly [string, string, string], more: object = {}) => {
      const id = await send(api, clerk, { publishedOn: '2024-02-01' });
      await finishReading(api, id, { agencyId, year: 2023, totals, ...more });
      return id;
    };
    const doubtful = await readAs('yanchi', ['7', '1', '6'], { findings: [AN_ERROR] });
    await readAs('tongxin', ['8', '2', '9']);
    await readAs('lingwu', ['20', '0', '18']);
    await readAs('pingluo', ['3', '0', '3']);
    await readAs('xiji', ['0', '0', '0']);
    const answer = await api.ask(`/api/v1/submissions/${doubtful}`, clerk);
    reportId = ((await answer.json()) as { reportId: string }).reportId;
  });

  afterAll(() => api[Symbol.asyncDispose]());

  const ask = async <T extends z.ZodType>(schema: T, path: string): Promise<z.infer<T>> => {
    const answer = await api.ask(`/api/v1${path}`, analyst);
    expect(answer.status).toBe(200);
    return schema.parse(await answer.json());
  };
  const file = async (path: string) => {
    const answer = await api.ask(`/api/v1${path}`, analyst);
    expect(answer.status).toBe(200);
    const name = decodeURIComponent((answer.headers.get('content-disposition') ?? '').split("UTF-8''")[1] ?? '');
    return { name, type: answer.headers.get('content-type'), bytes: new Uint8Array(await answer.arrayBuffer()) };
  };
  const problem = async (path: string) => {
    const answer = await api.ask(`/api/v1${path}`, analyst);
    return { status: answer.status, ...((await answer.json()) as object) };
  };

  it('ranks with ties, and names the reason of everybody without a rank', async () => {
    const { rows, smallest, ranked, total } = await ask(
      Rankings,
      '/rankings?year=2023&indicator=completion-rate&kind=science',
    );
    expect({ smallest, ranked, total }).toEqual({ smallest: 5, ranked: 2, total: 6 });
    expect(rows.map(({ agency, rank, tied, notRanked }) => [agency.id, rank, tied, notRanked])).toEqual([
      ['lingwu', 1, 2, null],
      ['tongxin', 1, 2, null],
      ['longde', null, 0, 'missing'],
      ['pingluo', null, 0, 'too-few'],
      ['xiji', null, 0, 'not-applicable'],
      ['yanchi', null, 0, 'to-be-verified'],
    ]);
  });

  it('shows of every indicator who stands behind a number: n, interval, ties, and the group', async () => {
    const indicators = await ask(Indicators, '/indicators');
    for (const { code, kind } of indicators.rows) {
      const { rows, group } = await ask(Rankings, `/rankings?year=2023&indicator=${code}`);
      const drawn = kind === 'share' || kind === 'rate';
      for (const { rank, tied, ranks, denominator, low } of rows) {
        if (rank === null) continue;
        expect(tied).toBeGreaterThan(0);
        expect([code, denominator !== null, low !== null, ranks !== null]).toEqual([
          code,
          kind !== 'count' && kind !== 'stated',
          drawn,
          drawn,
        ]);
      }
      expect(group.overall === null).toBe(group.largest === null);
    }
  });

  it('pages a ranking by key', async () => {
    const query = '/rankings?year=2023&indicator=applications-received&limit=4';
    const first = await ask(Rankings, query);
    const second = await ask(Rankings, `${query}&after=${first.next ?? ''}`);
    expect([...first.rows, ...second.rows].map(({ agency }) => agency.id)).toEqual([
      'lingwu',
      'tongxin',
      'pingluo',
      'xiji',
      'longde',
      'yanchi',
      'government',
    ]);
    expect(second.next).toBeNull();
  });

  it('gives the whole ranking as CSV, whatever the page', async () => {
    const { name, type, bytes } = await file('/rankings.csv?year=2023&indicator=completion-rate&kind=science&limit=1');
    expect(name).toBe('2023年办结率排名.csv');
    expect(type).toBe('text/csv; charset=utf-8');
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
    expect(lines[0]).toBe('2023年办结率排名（科学技术）');
    expect(lines.slice(-6)).toHaveLength(6);
    expect(lines.slice(-7)[0]).toContain('名次,并列家数,机关');
    expect(lines.at(-6)).toMatch(/^1,2,灵武市科学技术局,640181,灵武市,0\.9,18,20,/u);
    expect(lines.at(-1)).toContain('年报有未解决的错误，待核实');
  });

  it('says at the head of a file what only some rows were asked for by', async () => {
    const { bytes } = await file('/rankings.csv?year=2023&indicator=completion-rate&stand=unranked&search=盐池');
    const lines = new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes).trimEnd().split('\r\n');
    expect(lines[0]).toBe('2023年办结率排名（名称或拼音含“盐池”，只列不参加排名的）');
    expect(lines.at(-1)).toContain('盐池县人民政府');
  });

  it('gives the same as a workbook, numbers as numbers', async () => {
    const { name, bytes } = await file('/rankings.xlsx?year=2023&indicator=completion-rate&kind=science');
    expect(name).toBe('2023年办结率排名.xlsx');
    const book = read(bytes, { type: 'array' });
    const rows = utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1, blankrows: true });
    expect(rows.at(-6)?.slice(0, 8)).toEqual([1, 2, '灵武市科学技术局', '640181', '灵武市', 0.9, 18, 20]);
  });

  it.each([
    '/rankings?year=2023',
    '/rankings?year=23&indicator=completion-rate',
    '/rankings?year=2023&indicator=fame',
    '/rankings?year=2023&indicator=completion-rate&limit=0',
    '/rankings?year=2023&indicator=completion-rate&after=x',
    '/rankings?year=2023&indicator=completion-rate&region=999999',
    '/rankings.csv?year=2023&indicator=completion-rate&kind=none',
    '/rankings?year=2023&indicator=completion-rate&search=%00',
    '/coverage',
    '/coverage?year=2023&region=x',
    '/coverage?year=2023&state=asleep',
    '/coverage?year=2023&after=x',
    '/coverage?year=2023&search=%00',
    '/comparisons?agencies=yanchi',
    `/comparisons?agencies=${Array.from({ length: 51 }, (_, at) => `a${at}`).join(',')}`,
    '/comparisons?agencies=yanchi,tongxin&cells=fame',
    '/comparisons?agencies=yanchi,tongxin&from=2024&to=2023',
    '/reports/17',
  ])('says in Chinese what is wrong with %s', async (path) => {
    expect(await problem(path)).toMatchObject({
      status: 400,
      code: 'question-invalid',
      detail: expect.stringMatching(/\p{Script=Han}{4}/u) as string,
    });
  });

  it('compares agencies over years', async () => {
    const answer = await ask(Comparisons, '/comparisons?agencies=tongxin,yanchi&from=2022&to=2023');
    expect(answer.years).toEqual([2022, 2023]);
    expect(answer.rows.map(({ agency, year, completionRate }) => [agency, year, completionRate])).toEqual([
      ['tongxin', 2022, null],
      ['tongxin', 2023, 0.9],
      ['yanchi', 2022, null],
      ['yanchi', 2023, 0.75],
    ]);
    expect(answer.rows[3]).toMatchObject({ website: 15, wechat: null, received: 7, problems: ['P01'], errors: 1 });
    const { name, bytes } = await file('/comparisons.csv?agencies=tongxin,yanchi');
    expect(name).toBe('机关比较（2023年）.csv');
    expect(new TextDecoder().decode(bytes)).toContain('P01 公开不及时、更新慢');
    expect((await file('/comparisons.xlsx?agencies=tongxin,yanchi')).bytes.length).toBeGreaterThan(1000);
  });

  it('sets every value beside the year before and the middle of its peers', async () => {
    const cell = 'applications.newlyReceived.total';
    const query = `agencies=tongxin,yanchi&from=2023&indicators=completion-rate,applications-per-ten-thousand&cells=${cell}`;
    const { rows } = await ask(Comparisons, `/comparisons?${query}`);
    expect(rows.map(({ indicators }) => indicators?.map(({ value, median, peers }) => [value, median, peers]))).toEqual(
      [
        [
          [0.9, 0.9, 2],
          [null, null, 0],
        ],
        [
          [0.75, 0.9, 2],
          [null, null, 0],
        ],
      ],
    );
    expect(rows[0]?.cells).toMatchObject([{ cell, before: null }]);
    const lines = new TextDecoder().decode((await file(`/comparisons.csv?${query}`)).bytes);
    expect(lines).toContain('办结率与中位数之差');
  });

  it('does not set a government, which sums up others, beside them', async () => {
    expect(await problem('/comparisons?agencies=yanchi,government')).toMatchObject({
      status: 422,
      code: 'reports-incomparable',
    });
    expect(await problem('/comparisons?agencies=yanchi,nobody,noone')).toMatchObject({
      code: 'agency-not-found',
      detail: '没有编号为 nobody、noone 的机关，请重新选择',
    });
  });

  it('says who has reported, who was late and who is missing', async () => {
    const { rows, ...counts } = await ask(Coverage, '/coverage?year=2023');
    expect(counts).toEqual({
      ...{ year: 2023, due: 7, reported: 0, late: 5, missing: 2, doubtful: 1 },
      ...{ sample: false, next: null },
    });
    expect(rows.find(({ agency }) => agency.id === 'longde')).toMatchObject({ state: 'missing', reportId: null });
    const found = await ask(Coverage, '/coverage?year=2023&state=missing&search=longde&limit=1');
    expect(found.rows.map(({ agency }) => agency.id)).toEqual(['longde']);
    expect(found).toMatchObject({ due: 1, late: 0, missing: 1 });
  });

  it('gives the coverage as files, whatever the page, and says at their head what was asked', async () => {
    const { name, bytes } = await file('/coverage.csv?year=2023&limit=1');
    expect(name).toBe('2023年度报告提交情况.csv');
    const lines = new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes).trimEnd().split('\r\n');
    expect(lines.slice(-8)[0]).toContain('机关,地区代码,地区,机关类别,状态');
    expect(lines.at(-7)).toMatch(/^灵武市科学技术局,640181,灵武市,科学技术,逾期,2024-02-01,/u);
    const some = await file('/coverage.csv?year=2023&kind=science&state=missing&search=德');
    const head = new TextDecoder('utf-8', { ignoreBOM: false }).decode(some.bytes).trimEnd().split('\r\n');
    expect(head[0]).toBe('2023年度报告提交情况（科学技术，名称或拼音含“德”，只列未报的）');
    expect(head.at(-1)).toContain('隆德县科学技术局');
    expect((await file('/coverage.xlsx?year=2023')).name).toBe('2023年度报告提交情况.xlsx');
  });

  it('shows a report with what was read, its document and its original', async () => {
    const report = await ask(Report, `/reports/${reportId}`);
    expect(report).toMatchObject({ agency: { id: 'yanchi' }, printedAgency: '盐池县科学技术局', edition: '2021' });
    expect(report.cells['applications.newlyReceived.total']).toEqual({
      state: 'number',
      value: 7,
      raw: '7',
      at: { line: 1, start: 0, end: 1 },
    });
    expect(await (await api.ask(`/api/v1/reports/${reportId}/document`, analyst)).json()).toEqual({
      format: 'text',
      blocks: [{ kind: 'paragraph', text: '7', at: { line: 1, start: 0, end: 1 } }],
    });
    const original = await file(`/reports/${reportId}/original`);
    expect(original.name).toBe('2023年年报.txt');
    expect(new TextDecoder().decode(original.bytes)).toMatch(/^年报 \d+$/u);
  });

  it('shows the findings of a report with their rule', async () => {
    const { rows } = await ask(Findings, `/reports/${reportId}/findings`);
    expect(rows).toMatchObject([{ rule: 'applications-balance', catalogue: 'T3-01', expected: 8, found: 6 }]);
    expect(rows[0]!.title.zh).not.toBe('applications-balance');
    expect(rows[0]!.basis).not.toBe('');
    const { name, bytes } = await file(`/reports/${reportId}/findings.csv`);
    expect(name).toBe('盐池县科学技术局2023年度报告核对结果.csv');
    expect(new TextDecoder().decode(bytes)).toContain('收到 8 件，办结与结转共 6 件');
    expect((await file(`/reports/${reportId}/findings.xlsx`)).bytes.length).toBeGreaterThan(1000);
  });

  it('says so where there is no such report', async () => {
    for (const path of ['', '/findings', '/findings.csv', '/document', '/original']) {
      expect(await problem(`/reports/00000000-0000-4000-8000-000000000000${path}`)).toMatchObject({
        status: 404,
        code: 'report-not-found',
      });
    }
  });

  it('offers what there is to choose from', async () => {
    const { rows } = await ask(Agencies, '/agencies?search=盐池&limit=5');
    expect(rows.map(({ id }) => id).sort()).toEqual(['government', 'yanchi']);
    const known = await ask(Agencies, '/agencies?ids=tongxin,nobody,yanchi');
    expect(known.rows.map(({ id }) => id).sort()).toEqual(['tongxin', 'yanchi']);
    const { regions, kinds, years } = await ask(Regions, '/regions');
    expect(regions.map(({ name }) => name)).toContain('吴忠市');
    expect(kinds).toContainEqual({
      code: 'science',
      name: '科学技术',
      title: { zh: '科学技术', en: 'Science and technology' },
    });
    expect(years).toEqual([2023]);
    const rules = await ask(Rules, '/rules');
    expect(rules.rows.map(({ code }) => code)).toContain('applications-balance');
    const sample = await api.ask('/api/v1/sample-province', analyst);
    expect(await sample.json()).toEqual({ state: 'absent', done: 0, total: 0 });
  });
});
