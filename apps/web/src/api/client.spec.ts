import { jest } from '@jest/globals';
import { z } from 'zod';

import { apiAddress, ask, tell } from './client.js';

const Answer = z.object({ year: z.number() });

function answering(status: number, body: string): void {
  globalThis.fetch = jest
    .fn<typeof fetch>()
    .mockResolvedValue({ status, text: () => Promise.resolve(body) } as Response);
}

const PROBLEM = { type: 'about:blank', title: '没有', status: 404, detail: '没有这份年报', code: 'report-not-found' };

it('gives what the contract allows', async () => {
  answering(200, '{"year": 2024}');
  await expect(ask(Answer, '/x')).resolves.toEqual({ year: 2024 });
});

it('turns a problem document into an error with its code and its sentence', async () => {
  answering(404, JSON.stringify(PROBLEM));
  await expect(ask(Answer, '/x')).rejects.toMatchObject({
    code: 'report-not-found',
    status: 404,
    detail: '没有这份年报',
  });
});

it.each([
  ['a page of a proxy', 502, '<html>Bad gateway</html>'],
  ['an answer outside the contract', 200, '{"year": "2024"}'],
  ['no JSON', 200, 'ok'],
])('says of %s that it cannot be read', async (_what, status, body) => {
  answering(status, body);
  await expect(ask(Answer, '/x')).rejects.toMatchObject({ code: 'answer-unreadable', status });
});

it('says so when nobody answers', async () => {
  globalThis.fetch = jest.fn<typeof fetch>().mockRejectedValue(new TypeError('Failed to fetch'));
  await expect(tell('/x', { method: 'DELETE' })).rejects.toMatchObject({ code: 'no-connection', status: 0 });
});

it('accepts an answer without content', async () => {
  answering(204, '');
  await expect(tell('/x', { method: 'DELETE' })).resolves.toBeUndefined();
});

it('writes only the parameters that are given', () => {
  expect(apiAddress('/rankings.csv', { year: 2024, region: '', kind: undefined, search: '教育' })).toBe(
    '/api/v1/rankings.csv?year=2024&search=%E6%95%99%E8%82%B2',
  );
});
