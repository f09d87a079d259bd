import type { z } from 'zod';

import { ApiError, errorOf, parsed } from './api-error.js';

export const API = '/api/v1';

/** Query parameters; what is undefined or empty is left out of the address. */
export type Parameters = Readonly<Record<string, string | number | undefined>>;

/** An address under the API, such as `/api/v1/rankings.csv?year=2024`. */
export function apiAddress(path: string, parameters: Parameters = {}): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== '');
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return `${API}${path}${query === '' ? '' : `?${query}`}`;
}

/** Asks, and checks the answer against the contract. Throws only ApiError. */
export async function ask<T>(schema: z.ZodType<T>, address: string, init: RequestInit = {}): Promise<T> {
  const { status, body } = await exchange(address, init);
  return readAnswer(schema, status, body);
}

/** Sends what answers with no content. Throws only ApiError. */
export async function tell(address: string, init: RequestInit): Promise<void> {
  const { status, body } = await exchange(address, init);
  if (status >= 400) throw errorOf(status, body);
}

/** Asks for a file. Throws only ApiError. */
export async function askFile(address: string, init: RequestInit): Promise<ArrayBuffer> {
  const answer = await over(address, init, async (got) =>
    got.ok ? got.arrayBuffer() : errorOf(got.status, await got.text()),
  );
  if (answer instanceof ApiError) throw answer;
  return answer;
}

/** The body of a JSON request. */
export function json(method: 'POST' | 'PUT' | 'PATCH', body: unknown): RequestInit {
  return { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

export function readAnswer<T>(schema: z.ZodType<T>, status: number, body: string): T {
  if (status >= 400) throw errorOf(status, body);
  const answer = schema.safeParse(parsed(body));
  if (!answer.success) throw new ApiError('answer-unreadable', status, '', { cause: answer.error });
  return answer.data;
}

function exchange(address: string, init: RequestInit): Promise<{ status: number; body: string }> {
  return over(address, init, async (answer) => ({ status: answer.status, body: await answer.text() }));
}

/** What breaks on its way is `no-connection`; what the page itself gave up stays an abort. */
async function over<T>(address: string, init: RequestInit, read: (answer: Response) => Promise<T>): Promise<T> {
  try {
    return await read(await fetch(address, { ...init, credentials: 'same-origin' }));
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    throw new ApiError('no-connection', 0, '', { cause: error });
  }
}
