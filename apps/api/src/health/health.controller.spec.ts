import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { sandboxLimits } from '@gongkai/document-sandbox';

import { type ApiUnderTest, openApi } from '../testing/api-under-test.js';

describe('health', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await openApi();
  });

  afterAll(() => api[Symbol.asyncDispose]());

  it('is alive', async () => {
    expect(await (await api.ask('/healthz')).json()).toEqual({ status: 'up' });
  });

  it('is ready, and says of what', async () => {
    const answer = await api.ask('/readyz');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      ready: true,
      database: 'up',
      files: 'up',
      queue: { backend: 'postgres', state: 'up' },
      sandbox: { lacking: sandboxLimits().flatMap(({ name, held }) => (held ? [] : [name])) },
    });
  });

  it('is not ready where originals cannot be kept', async () => {
    await rm(join(api.folder, 'files'), { recursive: true, force: true });
    await writeFile(join(api.folder, 'files'), 'a file where a folder should be');
    const answer = await api.ask('/readyz');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ ready: false, database: 'up', files: 'down' });
    await rm(join(api.folder, 'files'));
  });

  it('counts what it answers, by route and never by address', async () => {
    await api.ask('/api/v1/reports/00000000-0000-4000-8000-000000000000');
    const answer = await api.ask('/metrics');
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const lines = (await answer.text()).trimEnd().split('\n');
    expect(lines).toContain(
      'gongkai_http_request_seconds_count{method="GET",route="/api/v1/reports/:id",status="401"} 1',
    );
    expect(lines).toContain('gongkai_database_up 1');
    expect(lines).toContain('gongkai_queue_waiting 0');
    for (const line of lines) expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{[^}]*\})? [\d.e+-]+)$/u);
  });
});
