import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../../../..');

/**
 * What the program is: the same for every process of one build, another after any change of what answers are made
 * by. Where nothing is built, every process is one of its own.
 */
export function codeVersion(project = PROJECT): string {
  const hash = createHash('sha256');
  const files = builtFolders(project).flatMap((folder) => scriptsIn(folder));
  if (files.length === 0) return `${process.pid} ${Date.now()}`;
  for (const file of files.sort()) hash.update(file.slice(project.length)).update(readFileSync(file));
  return hash.digest('base64url');
}

function builtFolders(project: string): string[] {
  const libraries = namesIn(join(project, 'libs')).map((name) => join(project, 'libs', name, 'dist'));
  return [join(project, 'apps/api/dist'), ...libraries];
}

function scriptsIn(folder: string): string[] {
  return namesIn(folder, true)
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name));
}

/** Nothing where there is no such folder. */
function namesIn(folder: string, recursive = false): string[] {
  try {
    return readdirSync(folder, { recursive, encoding: 'utf8' });
  } catch {
    return [];
  }
}
