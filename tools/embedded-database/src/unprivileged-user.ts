import { statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';

/** The user that PostgreSQL runs as. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/** `nobody` on every system we know; PostgreSQL needs no name for it. */
const NOBODY: SystemUser = { uid: 65534, gid: 65534 };

const STATE_OF_SERVICES = '/var/lib/gongkai';

/** PostgreSQL refuses to run as root: then it runs as nobody. Everybody else runs it as themselves. */
export function databaseUser(): SystemUser | null {
  return process.getuid?.() === 0 ? NOBODY : null;
}

/**
 * The folder for the database: the wished one, or, where `user` may not reach it (a checkout under a home
 * folder of mode 0700), one of its own under /var/lib that stays the same for this wished folder.
 */
export function reachableFolder(wished: string, user: SystemUser | null): string {
  const folder = resolve(wished);
  if (user === null || everybodyMayEnter(dirname(folder))) return folder;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  return join(STATE_OF_SERVICES, name);
}

function everybodyMayEnter(folder: string): boolean {
  for (let current = folder; ; current = dirname(current)) {
    const mode = statSync(current, { throwIfNoEntry: false })?.mode;
    if (mode !== undefined && (mode & 0o001) === 0) return false;
    if (current === dirname(current)) return true;
  }
}
