import type { Receipt } from '@gongkai/api-contract';

import type { ApiUnderTest } from './api-under-test.js';

let sent = 0;

/** Bytes that nobody has sent before. */
export function newBytes(): Uint8Array<ArrayBuffer> {
  sent += 1;
  return new Uint8Array(Buffer.from(`年报 ${sent}`));
}

/** Sends a form with a file, fields first, as the pages do. */
export function upload(
  api: ApiUnderTest,
  token: string,
  bytes: Uint8Array<ArrayBuffer> = newBytes(),
  { name = '2023年年报.txt', ...fields }: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', new Blob([bytes]), name);
  return api.ask('/api/v1/submissions', token, { method: 'POST', body: form });
}

/** Sends a new document; answers the id of its submission. */
export async function send(
  api: ApiUnderTest,
  token: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<string> {
  const answer = await upload(api, token, newBytes(), fields);
  return ((await answer.json()) as Receipt).id;
}
