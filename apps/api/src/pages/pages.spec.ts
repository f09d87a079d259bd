import { type ApiUnderTest, openApi } from '../testing/api-under-test.js';
import { pageAddress } from './page-address.js';

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
