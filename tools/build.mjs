import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const STAMP = join(ROOT, 'node_modules/.cache/gongkai-build');
const BUILT = [
  'apps/cli/dist/main.js',
  'apps/api/dist/main.js',
  'apps/worker/dist/main.js',
  'apps/web/dist/index.html',
];

/** The compiler and the bundler read sources alone, so they can work at the same time. */
const STEPS = [
  ['typescript/bin/tsc', '-b', 'tsconfig.build.json'],
  ['vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn'],
];

/**
 * Compiles every room and bundles the pages, unless nothing has changed since the last time.
 *
 * @returns {Promise<boolean>} whether it worked; the compilers have printed why not.
 */
export async function build() {
  const sources = digestOfSources();
  if (
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === sources &&
    BUILT.every((file) => existsSync(join(ROOT, file)))
  ) {
    return true;
  }
  console.log('正在构建…\nBuilding …');
  const codes = await Promise.all(STEPS.map(run));
  if (codes.some((code) => code !== 0)) return false;
  mkdirSync(join(STAMP, '..'), { recursive: true });
  writeFileSync(STAMP, sources);
  return true;
}

function run([script, ...args]) {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], { cwd: ROOT, stdio: 'inherit' });
  return new Promise((done, fail) => child.once('error', fail).once('exit', done));
}

function digestOfSources() {
  const digest = createHash('sha256');
  const rooms = ['apps', 'libs'].flatMap((group) => readdirSync(join(ROOT, group)).map((room) => join(group, room)));
  for (const room of [...rooms, 'tools/embedded-database']) addFolder(digest, room);
  for (const file of ['package-lock.json', 'tsconfig.base.json', 'tsconfig.build.json']) addFile(digest, file);
  return digest.digest('hex');
}

function addFolder(digest, folder) {
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
    if (entry.name === 'dist' || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) addFolder(digest, path);
    else addFile(digest, path);
  }
}

function addFile(digest, file) {
  const { mtimeMs, size } = statSync(join(ROOT, file));
  digest.update(`${file} ${mtimeMs} ${size}\n`);
}

if (process.argv[1] === import.meta.filename && !(await build())) process.exitCode = 1;
