import { join } from 'node:path';

import { startEmbeddedDatabase } from '@gongkai/embedded-database';
import { migrate, openDatabase, SampleProvinceRepository } from '@gongkai/report-storage';

import { holdHome } from './one-at-a-time.js';
import { expectFreePort } from './port.js';
import { serverEntry, type ServeSettings } from './settings.js';
import { installSampleProvince, SAMPLE_ACCOUNTS, SAMPLE_PASSWORD } from './sample-province.js';
import { Supervisor } from './supervisor.js';

/** Everything that runs; `stop` ends it in order. */
export interface Serving {
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Starts database, API and worker, and returns once the pages can be used. The sample province goes on loading.
 *
 * @param say takes one line of progress at a time
 * @throws AppError `port-taken`, `already-running`, `folder-unwritable`, `disk-full`, `database-unavailable`,
 *   `service-failed`; nothing is left running then.
 */
export async function serve(settings: ServeSettings, say: (line: string) => void): Promise<Serving> {
  await expectFreePort(settings.port, settings.host);
  const undo: (() => Promise<void> | void)[] = [holdHome(settings.home)];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const databaseUrl = settings.databaseUrl ?? (await startDatabase(settings.home, say, undo));
    await prepareDatabase(databaseUrl, settings, say);
    const supervisor = new Supervisor(environmentOf(settings, databaseUrl), join(settings.home, 'logs'), say);
    undo.push(() => supervisor.stop());
    say('正在启动服务… / Starting the services …');
    await Promise.all([
      supervisor.start({ name: 'api', script: serverEntry('api') }),
      supervisor.start({ name: 'worker', script: serverEntry('worker') }),
    ]);
    for (const line of await greeting(settings, databaseUrl)) say(line);
    return { address: addressOf(settings), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startDatabase(
  home: string,
  say: (line: string) => void,
  undo: (() => Promise<void> | void)[],
): Promise<string> {
  say('正在启动内嵌数据库… / Starting the embedded database …');
  const wished = join(home, 'postgresql');
  const database = await startEmbeddedDatabase({ folder: wished });
  undo.push(() => database.stop());
  if (database.folder !== wished) {
    say(`数据库不能以管理员身份运行，也进不了 ${wished}，数据保存在 ${database.folder}`);
    say(`The database cannot run as root nor enter ${wished}; its data is kept in ${database.folder}`);
  }
  return database.url;
}

async function prepareDatabase(url: string, settings: ServeSettings, say: (line: string) => void): Promise<void> {
  say('正在更新数据库结构… / Bringing the database up to date …');
  await migrate(url);
  if (settings.sampleProvince.load) await installSampleProvince(url, settings.sampleProvince.agencies);
}

function environmentOf(settings: ServeSettings, databaseUrl: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    FILE_STORE: settings.fileStore,
    HOST: settings.host,
    PORT: String(settings.port),
  };
}

function addressOf({ host, port }: ServeSettings): string {
  const name = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host;
  return `http://${name}:${port}`;
}

async function greeting(settings: ServeSettings, databaseUrl: string): Promise<string[]> {
  const database = await openDatabase(databaseUrl, { poolSize: 1 });
  const { state } = await new SampleProvinceRepository(database).progress();
  await database.destroy();
  const sample = [
    '',
    `  示例账号（密码 ${SAMPLE_PASSWORD}）/ sample accounts (password ${SAMPLE_PASSWORD}):`,
    ...SAMPLE_ACCOUNTS.map(({ name, zh, en }) => `    ${name.padEnd(12)} ${zh} / ${en}`),
    ...(state === 'loading'
      ? ['  示例数据正在后台载入，页面上有进度。/ The sample province is loading; the pages show how far it is.']
      : []),
  ];
  return [
    '',
    '  公开 Gongkai 已启动，请在浏览器打开 / is running, open in a browser:',
    '',
    `    ${addressOf(settings)}`,
    ...(state === 'absent' ? [] : sample),
    '',
    '  按 Ctrl-C 停止 / Ctrl-C stops it',
    '',
  ];
}
