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

/** The body of a JSON request. */
export function json(method: 'POST' | 'PUT', body: unknown): RequestInit {
  return { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

export function readAnswer<T>(schema: z.ZodType<T>, status: number, body: string): T {
  if (status >= 400) throw errorOf(status, body);
  const answer = schema.safeParse(parsed(body));
  if (!answer.success) throw new ApiError('answer-unreadable', status, '', { cause: answer.error });
  return answer.data;
}

async function exchange(address: string, init: RequestInit): Promise<{ status: number; body: string }> {
  try {
    const answer = await fetch(address, { ...init, credentials: 'same-origin' });
    return { status: answer.status, body: await answer.text() };
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    throw new ApiError('no-connection', 0, '', { cause: error });
  }
}
