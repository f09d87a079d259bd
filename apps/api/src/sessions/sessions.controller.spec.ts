import { type ApiUnderTest, json, openApi, PASSWORD } from '../testing/api-under-test.js';

describe('session', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await openApi();
    await api.signIn('clerk');
  });

  afterAll(() => api[Symbol.asyncDispose]());

  const signIn = (name: string, password: string) => api.ask('/api/v1/session', undefined, json({ name, password }));

  it('answers a token with the account, and sets it as a cookie that scripts of a page cannot read', async () => {
    const answer = await signIn('clerk', PASSWORD);
    expect(answer.status).toBe(200);
    const { token, account } = (await answer.json()) as { token: string; account: unknown };
    expect(account).toEqual({ name: 'clerk', role: 'clerk', sample: false });
    expect(answer.headers.get('set-cookie')).toMatch(
      new RegExp(`^gongkai_session=${token}; Max-Age=43200; Path=/; HttpOnly; SameSite=Lax$`, 'u'),
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('takes the token as bearer and as cookie', async () => {
    const token = await api.signIn('clerk');
    expect(await (await api.ask('/api/v1/session', token)).json()).toEqual({
      name: 'clerk',
      role: 'clerk',
      sample: false,
    });
    const cookie = { headers: { cookie: `gongkai_session=${token}` } };
    expect((await api.ask('/api/v1/session', undefined, cookie)).status).toBe(200);
  });

  it('keeps only a hash of the token', async () => {
    const token = await api.signIn('clerk');
    const kept: unknown = await api.database.source.query('SELECT token_hash FROM session');
    expect(JSON.stringify(kept)).not.toContain(token);
  });

  it.each([
    ['a wrong password', 'clerk', 'wrong'],
    ['an unknown name', 'nobody', PASSWORD],
  ])('refuses %s in the same words', async (_what, name, password) => {
    const answer = await signIn(name, password);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({
      code: 'account-unknown',
      detail: '用户名或密码不正确，请核对后重新输入',
    });
  });

  it.each([{}, { name: '', password: 'x' }, { name: 'clerk' }, { name: 1, password: [] }])(
    'says what is wrong with %j',
    async (body) => {
      const answer = await api.ask('/api/v1/session', undefined, json(body));
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({
        code: 'question-invalid',
        detail: expect.stringMatching(/^请求不符合要求：/u) as string,
      });
    },
  );

  it('ends the session, and does not mind ending it twice', async () => {
    const token = await api.signIn('clerk');
    const out = await api.ask('/api/v1/session', token, { method: 'DELETE' });
    expect(out.status).toBe(204);
    expect(out.headers.get('set-cookie')).toMatch(/^gongkai_session=;/u);
    expect((await api.ask('/api/v1/session', token, { method: 'DELETE' })).status).toBe(204);
    const after = await api.ask('/api/v1/session', token);
    expect(after.status).toBe(401);
    expect(await after.json()).toMatchObject({ code: 'not-signed-in' });
  });

  it('lets nobody in with a session that has run out', async () => {
    const token = await api.signIn('clerk');
    await api.database.source.query(`UPDATE session SET expires_at = now() - interval '1 second'`);
    expect((await api.ask('/api/v1/session', token)).status).toBe(401);
  });

  it('slows down whoever guesses, and says for how long; others are not held up', async () => {
    await api.signIn('analyst');
    for (let guess = 0; guess < 5; guess += 1) expect((await signIn('analyst', `guess ${guess}`)).status).toBe(401);
    const answer = await signIn('analyst', PASSWORD);
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(20);
    expect(await answer.json()).toMatchObject({ code: 'too-many-attempts' });
    expect((await signIn('clerk', PASSWORD)).status).toBe(200);
  });
});
