import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the tests need that npm does not ship: how to see it, and Debian's name for it. */
const NEEDS = [
  { what: 'redis-server', debian: 'redis-server', there: () => onPath('redis-server') !== undefined },
  { what: 'Chromium', debian: 'chromium', there: () => chromium() !== undefined },
  { what: '中文字体 (a Chinese font)', debian: 'fonts-noto-cjk', there: hasChineseFont },
];

const CHROMIUM_PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const CHROMIUM_ON_MACOS = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Installs what is missing where that is possible, or ends the run saying exactly what to install. */
export function provideTools() {
  const missing = NEEDS.filter(({ there }) => !there());
  if (missing.length === 0) return;
  const packages = missing.map(({ debian }) => debian);
  if (process.getuid?.() !== 0 || onPath('apt-get') === undefined) {
    console.error(
      `测试还需要：${missing.map(({ what }) => what).join('、')}。\n` +
        `The tests also need: ${missing.map(({ what }) => what).join(', ')}. On Debian, as root:\n\n` +
        `  apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}\n`,
    );
    process.exit(1);
  }
  console.log(`Installing ${packages.join(', ')} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env: environment, stdio: ['ignore', 'ignore', 'inherit'] };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'fontconfig', ...packages], quiet);
  const still = NEEDS.filter(({ there }) => !there());
  if (still.length > 0) {
    console.error(`Could not install: ${still.map(({ what }) => what).join(', ')}`);
    process.exit(1);
  }
}

/**
 * Starts a PostgreSQL and a Redis of their own for one run.
 *
 * @returns {Promise<{ environment: Record<string, string>, stop: () => Promise<void> }>}
 */
export async function startServices() {
  const { startEmbeddedDatabase } = await import('@gongkai/embedded-database');
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-test-'));
  chmodSync(folder, 0o755);
  const database = await startEmbeddedDatabase({ folder: join(folder, 'postgresql'), durable: false });
  const redis = await startRedis(folder);
  return {
    environment: {
      GONGKAI_TEST_DATABASE_URL: database.url,
      GONGKAI_TEST_REDIS_URL: redis.url,
      GONGKAI_CHROMIUM: chromium() ?? '',
    },
    stop: async () => {
      redis.process.kill('SIGTERM');
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startRedis(folder) {
  const port = await freePort();
  const settings = [
    '--port',
    port,
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--maxmemory-policy',
    'noeviction',
    '--dir',
    folder,
  ];
  const child = spawn('redis-server', settings.map(String), { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`redis-server ended with ${code}`)));
    child.stdout.on('data', (text) => String(text).includes('Ready to accept connections') && done());
  });
  return { url: `redis://127.0.0.1:${port}`, process: child };
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

function chromium() {
  const named = process.env.GONGKAI_CHROMIUM;
  if (named && existsSync(named)) return named;
  const found = CHROMIUM_PROGRAMS.map(onPath).find((path) => path !== undefined);
  return found ?? (existsSync(CHROMIUM_ON_MACOS) ? CHROMIUM_ON_MACOS : undefined);
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return (stdout ?? '').trim() !== '';
}

function onPath(program) {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
}
