/** How `gongkai serve` starts, refuses to start, and ends. */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { freePort, removeHome, startServer, temporaryHome } from './running-server.js';

const home = temporaryHome();
const WITHOUT_SAMPLE = { GONGKAI_SAMPLE: 'off' };

afterAll(() => {
  removeHome(home);
});

it('says which port is taken and what to do', async () => {
  const port = await freePort();
  const other = createServer().listen(port, '127.0.0.1');
  await expect(startServer(home, { ...WITHOUT_SAMPLE, PORT: String(port) })).rejects.toThrow(
    new RegExp(`端口 ${port} 已被别的程序占用`, 'u'),
  );
  other.close();
}, 60_000);

it('says so when its folder cannot be written', async () => {
  const file = join(home, 'a-file');
  writeFileSync(file, '');
  await expect(startServer(join(file, 'home'), WITHOUT_SAMPLE)).rejects.toThrow(/不能写入.*GONGKAI_HOME/su);
}, 60_000);

it('ends everything on Ctrl-C, keeps its data, and refuses to run twice in one folder', async () => {
  const first = await startServer(home, WITHOUT_SAMPLE);
  expect((await fetch(`${first.address}/readyz`)).status).toBe(200);
  await expect(startServer(home, WITHOUT_SAMPLE)).rejects.toThrow(/已经有一个 Gongkai 在运行/u);
  expect(await first.interrupt()).toBe(0);
  await expect(fetch(`${first.address}/readyz`)).rejects.toThrow();
  const second = await startServer(home, WITHOUT_SAMPLE);
  expect(await second.interrupt()).toBe(0);
}, 180_000);

it('takes over what a killed start left behind', async () => {
  const server = await startServer(home, WITHOUT_SAMPLE);
  server.process.kill('SIGKILL');
  await new Promise((done) => server.process.once('exit', done));
  const next = await startServer(home, WITHOUT_SAMPLE);
  expect((await fetch(`${next.address}/healthz`)).status).toBe(200);
  expect(await next.interrupt()).toBe(0);
}, 180_000);
