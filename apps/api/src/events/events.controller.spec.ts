import { ProgressEvent } from '@gongkai/api-contract';
import { SampleProvinceRepository } from '@gongkai/report-storage';

import { finishReading } from '../testing/a-reading.js';
import { registerAgencies } from '../testing/a-roster.js';
import { type ApiUnderTest, openApi } from '../testing/api-under-test.js';
import { send } from '../testing/upload.js';

/** Listens as the owner of a token; `until` waits for an event that fits. */
async function follow(api: ApiUnderTest, token: string) {
  const stop = new AbortController();
  const answer = await api.ask('/api/v1/events', token, { signal: stop.signal });
  const heard: ProgressEvent[] = [];
  const comments: string[] = [];
  const reading = (async () => {
    let rest = '';
    for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
      const messages = (rest + chunk).split('\n\n');
      rest = messages.pop() ?? '';
      for (const message of messages) {
        const data = /^data: (.*)$/mu.exec(message)?.[1];
        if (data === undefined) comments.push(message);
        else heard.push(ProgressEvent.parse(JSON.parse(data)));
      }
    }
  })().catch(() => undefined);
  return {
    answer,
    heard,
    comments,
    async until(fits: (event: ProgressEvent) => boolean): Promise<void> {
      const deadline = Date.now() + 30_000;
      while (!heard.some(fits)) {
        if (Date.now() > deadline) throw new Error(`Not heard within 30 s: ${JSON.stringify(heard)}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    async end(): Promise<void> {
      stop.abort();
      await reading;
    },
  };
}

describe('events', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await openApi();
    await registerAgencies(api, [{ id: 'yanchi', name: '盐池县科学技术局' }]);
  });

  afterAll(() => api[Symbol.asyncDispose]());

  it('tells the sender and a supervisor how a submission goes on, and nobody else', async () => {
    const clerk = await api.signIn('clerk');
    const listening = await Promise.all([
      follow(api, clerk),
      follow(api, await api.signIn('supervisor')),
      follow(api, await api.signIn('clerk', 'stranger')),
    ]);
    const [own, supervisor, stranger] = listening;
    expect(own.answer.headers.get('content-type')).toMatch(/^text\/event-stream/u);
    const id = await send(api, clerk);
    await finishReading(api, id, { agencyId: 'yanchi', year: 2023 });
    const isChecked = (event: ProgressEvent) =>
      event.type === 'submission' && event.submission.id === id && event.submission.state === 'checked';
    await Promise.all([own.until(isChecked), supervisor.until(isChecked)]);
    expect(stranger.heard).toEqual([]);
    expect(own.comments.join('')).toContain('still here');
    await Promise.all(listening.map((one) => one.end()));
  });

  it('tells everybody how far the sample province is', async () => {
    const analyst = await follow(api, await api.signIn('analyst'));
    await new SampleProvinceRepository(api.database.source).install({
      seed: 1,
      years: [2023],
      agencies: 0,
      total: 12,
      roster: { versions: [], duties: [] },
      accounts: [],
    });
    await analyst.until((event) => event.type === 'sample-province' && event.total === 12 && event.done === 0);
    await analyst.end();
  });
});
