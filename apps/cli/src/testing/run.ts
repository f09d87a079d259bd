import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { FileProblem } from '../io.js';
import { runCommand } from '../run-command.js';

/** The report of a county bureau, read where it lies. */
export const SEED = readFileSync(
  join(import.meta.dirname, '../../../../../shared/seed/yanchi-science-2023.txt'),
  'utf8',
);

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  /** Standard output, one JSON object a line. */
  readonly json: () => Record<string, unknown>[];
}

/** Runs `gongkai <args>` over files that exist only here. */
export async function run(
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await runCommand(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    readBytes: (path) => {
      const content = files[path];
      if (content === undefined) return Promise.reject(new FileProblem({ zh: '没有这个文件', en: 'no such file' }));
      return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
  });
  const json = () => out.map((line) => JSON.parse(line) as Record<string, unknown>);
  return { exit, out: out.join('\n'), err: err.join('\n'), json };
}
