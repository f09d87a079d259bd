import { setTimeout as delay } from 'node:timers/promises';

import { listen, PROGRESS_CHANNEL } from './channels.js';
import { openTestStorage } from './testing/test-storage.js';

const storage = await openTestStorage();
afterAll(() => storage[Symbol.asyncDispose]());

it('tells of every change of a submission, and goes on after the connection has been lost', async () => {
  const heard: string[] = [];
  let connections = 0;
  let connected: () => void = () => undefined;
  const listener = listen(
    storage.url,
    PROGRESS_CHANNEL,
    (payload) => heard.push(payload),
    () => {
      connections += 1;
      connected();
    },
  );
  await new Promise<void>((resolve) => (connected = resolve));
  const first = await storage.readAs('a');
  // What is said to a connection that breaks is lost: break it once all of it has been heard.
  while (heard.length < 3) await delay(10);
  await storage.source.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'gongkai listener' AND datname = current_database()`,
  );
  await new Promise<void>((resolve) => (connected = resolve));
  const second = await storage.readAs('b');
  while (heard.length < 6) await delay(10);
  await listener.close();
  expect(connections).toBe(2);
  expect(heard).toEqual([first, first, first, second, second, second]);
});
