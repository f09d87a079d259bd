import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { RankingsQuestion } from '@gongkai/report-storage';
import { jest } from '@jest/globals';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { CUSTOM_ROUTE_ARGS_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer, Reflector } from '@nestjs/core';

import { finishReading } from '../testing/a-reading.js';
import { registerAgencies } from '../testing/a-roster.js';
import { type ApiUnderTest, openApi } from '../testing/api-under-test.js';
import { send } from '../testing/upload.js';
import { codeVersion } from './code-version.js';
import { Revalidated } from './revalidated.js';

let api: ApiUnderTest;
let clerk: string;

beforeAll(async () => {
  api = await openApi();
  clerk = await api.signIn('clerk');
  await registerAgencies(api, [
    { id: 'yanchi', name: '盐池县教育局', duties: [2023] },
    { id: 'xiji', name: '西吉县教育局', duties: [2023] },
  ]);
});
afterAll(() => api[Symbol.asyncDispose]());

const RANKING = '/rankings?year=2023&indicator=completion-rate';

async function ask(path: string, headers: Record<string, string> = {}, token = clerk) {
  const answer = await api.ask(`/api/v1${path}`, token, { headers });
  return {
    status: answer.status,
    tag: answer.headers.get('etag') ?? '',
    headers: answer.headers,
    text: await answer.text(),
  };
}

it.each([
  RANKING,
  '/rankings.csv?year=2023&indicator=completion-rate',
  '/comparisons?agencies=yanchi,xiji&from=2022&to=2023',
  '/coverage?year=2023',
  '/rollups?year=2023',
  '/trends?indicator=completion-rate',
  '/compositions?year=2023&of=outcomes',
  '/distributions?year=2023&indicator=completion-rate',
  '/quality?year=2023',
  '/problems?year=2023',
  '/funnels?year=2023&indicator=completion-rate',
  '/indicators',
  '/agencies?q=盐池',
  '/overview?year=2023',
  '/overview.csv?year=2023',
  '/agencies/yanchi',
  '/agencies/yanchi/years',
  '/agencies/yanchi/years.csv',
  '/agencies/yanchi/findings',
  '/agencies/yanchi/problems',
  '/agencies/yanchi/statements',
  '/regions',
])('says of %s that it still holds, without content', async (path) => {
  const { status, tag, headers } = await ask(path);
  expect([status, tag]).toEqual([200, expect.stringMatching(/^W\/"[\w-]{27}"$/u)]);
  expect(headers.get('cache-control')).toBe('private, no-cache');
  const again = await ask(path, { 'if-none-match': `"other", ${tag}` });
  expect([again.status, again.tag, again.text]).toEqual([304, tag, '']);
  expect((await ask(path, { 'if-none-match': '"other"' })).status).toBe(200);
});

it('does not ask the question again', async () => {
  const { tag } = await ask(RANKING);
  const asked = jest.spyOn(api.application.get(RankingsQuestion), 'ask');
  expect((await ask(RANKING, { 'if-none-match': tag })).status).toBe(304);
  expect(asked).not.toHaveBeenCalled();
  await ask(`${RANKING}&limit=7`);
  expect(asked).toHaveBeenCalledTimes(1);
  asked.mockRestore();
});

it('sends whoever else asks what was written for the first', async () => {
  const first = await ask(`${RANKING}&limit=3`);
  const asked = jest.spyOn(api.application.get(RankingsQuestion), 'ask');
  const again = await ask(`${RANKING}&limit=3`, {}, await api.signIn('supervisor'));
  expect([again.status, again.tag, again.text]).toEqual([200, first.tag, first.text]);
  expect(again.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(asked).not.toHaveBeenCalled();
  asked.mockRestore();
});

it('answers anew as soon as a report counts', async () => {
  const { tag } = await ask(RANKING);
  const id = await send(api, clerk, { publishedOn: '2024-02-01' });
  expect((await ask(RANKING, { 'if-none-match': tag })).status).toBe(304);
  await finishReading(api, id, { agencyId: 'yanchi', year: 2023, findings: [] });
  const after = await ask(RANKING, { 'if-none-match': tag });
  expect(after.status).toBe(200);
  expect(after.tag).not.toBe(tag);
});

it('keeps addresses and languages apart, and accounts where they matter', async () => {
  const analyst = await api.signIn('analyst');
  const answers = [
    await ask(RANKING),
    await ask(`${RANKING}&limit=1`),
    await ask(RANKING, { 'accept-language': 'en' }),
    await ask('/agencies/yanchi/statements'),
    await ask('/agencies/yanchi/statements', {}, analyst),
  ];
  expect(new Set(answers.map(({ tag }) => tag)).size).toBe(answers.length);
});

it('has no route that takes the account and says that its answers are for everybody', () => {
  const takers = controllersOf(api.application).flatMap((controller) =>
    handlersOf(controller)
      .filter((handler) => takesAccount(controller, handler))
      .map((handler) => ({
        route: `${controller.name}.${handler.name}`,
        audience: new Reflector().getAllAndOverride(Revalidated, [handler, controller]),
      })),
  );
  expect(takers).toContainEqual({ route: 'StatementsController.list', audience: 'account' });
  expect(takers.filter(({ audience }) => audience === 'everybody')).toEqual([]);
});

it('names no error, and leaves what is not made of data alone', async () => {
  expect(await ask('/rankings?year=2023&indicator=none')).toMatchObject({ status: 400, tag: '' });
  const session = await ask('/session');
  expect([session.tag, session.headers.get('cache-control')]).toEqual(['', 'no-store']);
  const { tag } = await ask(RANKING);
  expect((await ask(RANKING, { 'if-none-match': tag }, 'signed out')).status).toBe(401);
});

it('is another program when a built file is another, wherever it stands', async () => {
  const project = await mkdtemp(join(tmpdir(), 'gongkai-code-'));
  const file = join(project, 'libs/indicators/dist/deep/rate.js');
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, '1');
  const before = codeVersion(project);
  expect(codeVersion(project)).toBe(before);
  await writeFile(file, '2');
  expect(codeVersion(project)).not.toBe(before);
  await rm(project, { recursive: true });
});

type Handler = (...given: never[]) => unknown;

function controllersOf(application: INestApplicationContext): Type[] {
  const modules = [...application.get(ModulesContainer).values()];
  return modules.flatMap(({ controllers }) => [...controllers.keys()] as Type[]);
}

function handlersOf({ prototype }: Type<unknown>): Handler[] {
  const members = Object.values(Object.getOwnPropertyDescriptors(prototype as object));
  return members.flatMap(({ value }) => (typeof value === 'function' ? [value as Handler] : []));
}

/** `Asking` is the one thing that our routes take by a decorator of our own. */
function takesAccount(controller: Type, handler: Handler): boolean {
  const taken = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler.name) ?? {}) as object;
  return Object.keys(taken).some((name) => name.includes(CUSTOM_ROUTE_ARGS_METADATA));
}
