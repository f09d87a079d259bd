import { DataFile } from '@gongkai/api-contract';

import { SESSION_COOKIE } from '../sessions/token.js';
import { registerAgencies } from '../testing/a-roster.js';
import { type ApiUnderTest, openApi } from '../testing/api-under-test.js';
import { dataAddress } from './data-address.js';
import { pageAddress } from './page-address.js';

const FIRST = 'indicator=completion-rate';

/** Addresses of pages, and what their data are asked by. */
const PAGES = [
  ['/overview.csv?year=2024', '/overview.csv?year=2024'],
  ['/rankings.xlsx?year=2024&search=%E5%B1%80%3F&stand=', `/rankings.xlsx?year=2024&search=%E5%B1%80%3F&${FIRST}`],
  ['/rankings.json?indicator=refusal-rate', '/rankings.json?indicator=refusal-rate'],
  ['/coverage.csv?state=missing', '/coverage.csv?state=missing'],
  ['/regions.csv?region=640300', '/rollups.csv?region=640300'],
  ['/copies.csv', '/copies.csv'],
  ['/comparisons.csv?agencies=a,b', '/comparisons.csv?agencies=a%2Cb'],
  ['/agencies/17.json', '/agencies/17/years.json'],
  ['/reports/17.csv', '/reports/17/findings.csv'],
  ['/views/funnel.csv', `/funnels.csv?${FIRST}`],
  ['/views/distribution.csv?level=prefecture', `/distributions.csv?level=prefecture&${FIRST}`],
  ['/views/map.csv?level=prefecture', `/distributions.csv?level=county&${FIRST}`],
  ['/views/trend.csv', `/trends.csv?${FIRST}`],
  ['/views/outcomes.csv?level=prefecture', '/compositions.csv?level=prefecture&of=outcomes'],
  ['/views/refusals.csv?level=prefecture', '/compositions.csv?of=refusals'],
  ['/quality.csv?by=year', '/quality.csv?by=year'],
  ['/quality.csv?rule=x&in=640300', '/quality/findings.csv?rule=x&in=640300&at=640300'],
  ['/quality.csv?year=2024&rule=x&by=year&in=2023', '/quality/findings.csv?year=2023&rule=x&by=year&in=2023'],
  ['/problems.csv?by=kind', '/problems.csv?by=kind'],
  ['/problems.csv?by=agency', '/problems/agencies.csv?by=agency'],
  ['/problems.csv?by=kind&category=P01&in=tax', '/problems/sentences.csv?by=kind&category=P01&in=tax&kind=tax'],
] as const;

describe('pages', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await openApi();
  });

  afterAll(() => api[Symbol.asyncDispose]());

  it.each(['/', '/rankings?year=2024', '/reports/17', '/index.html'])('answers %s with the page', async (path) => {
    const answer = await api.ask(path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<title>公开</title>');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/u);
  });

  it('keeps for long what is named after its contents', async () => {
    const answer = await api.ask('/assets/index-BXyz1234.js');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-type')).toMatch(/javascript/u);
  });

  it('lets a browser load nothing from elsewhere, and be framed by nobody', async () => {
    const { headers } = await api.ask('/');
    expect(headers.get('content-security-policy')).toContain(
      "default-src 'self'; script-src 'self' 'wasm-unsafe-eval';",
    );
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });

  it.each(['/assets/gone.js', '/api/v1/nowhere', '/api/nowhere'])('has no page for %s', async (path) => {
    const answer = await api.ask(path);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'question-invalid' });
  });

  it('leads from a page with the ending of a file to the data of its view', async () => {
    const clerk = await api.signIn('clerk');
    await registerAgencies(api, [{ id: 'yanchi', name: '盐池县教育局', duties: [2023] }]);
    const cookie = { cookie: `${SESSION_COOKIE}=${clerk}` };
    const led = await api.ask('/rankings.csv?kind=education', undefined, { headers: cookie, redirect: 'manual' });
    expect([led.status, led.headers.get('location')]).toEqual([
      302,
      '/api/v1/rankings.csv?kind=education&indicator=completion-rate&year=2023',
    ]);
    const data = await api.ask('/coverage.json', undefined, { headers: cookie });
    expect(DataFile.parse(await data.json()).rows.map(([name]) => name)).toEqual(['盐池县教育局']);
    expect((await api.ask('/coverage.json?year=2023')).status).toBe(401);
    const unknown = await api.ask('/coverage.json', undefined, { redirect: 'manual' });
    expect(unknown.headers.get('location')).toBe('/api/v1/coverage.json');
    expect((await api.ask('/submissions.csv', clerk)).status).toBe(404);
  });

  it('leads only to files that there are', async () => {
    const { paths } = (await (await api.ask('/api/openapi.json')).json()) as { paths: object };
    for (const [page] of PAGES) {
      const path = dataAddress(page)?.path.replace(/^\/(agencies|reports)\/17/u, '/$1/{id}');
      expect(Object.keys(paths)).toContain(`/api/v1${path}`);
    }
  });

  it('does not leave its folder', async () => {
    expect((await api.ask('/..%2f..%2fetc%2fpasswd.txt')).status).toBeGreaterThanOrEqual(400);
  });
});

it.each([
  ['GET', '/submissions', '/index.html'],
  ['HEAD', '/', '/index.html'],
  ['GET', '/favicon.svg', '/favicon.svg'],
  ['GET', '/healthz', '/healthz'],
  ['GET', '/api/v1/rules?x=.y', '/api/v1/rules?x=.y'],
  ['GET', '/apiary', '/index.html'],
  ['GET', '/rankings?after=a.b', '/index.html'],
  ['POST', '/submissions', '/submissions'],
])('takes %s %s for %s', (method, url, address) => {
  expect(pageAddress(method, url)).toBe(address);
});

it.each(PAGES)('finds the data of %s at %s', (page, data) => {
  const { path, query } = dataAddress(page) ?? {};
  expect([path, query?.toString()].filter((part) => part !== '').join('?')).toBe(data);
});

it.each([
  '/submissions.csv',
  '/views/none.csv',
  '/rules.json',
  '/rankings',
  '/rankings.pdf',
  '/api/v1/rankings.csv',
  '/constructor.csv',
])('knows no data of %s', (page) => {
  expect(dataAddress(page)).toBeUndefined();
});
