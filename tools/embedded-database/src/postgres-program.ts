import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { AppError, type ErrorCode } from '@gongkai/outcome';

import type { SystemUser } from './unprivileged-user.js';

/** PostgreSQL's programs, as the user who may run them. */
export interface PostgresPrograms {
  readonly folder: string;
  readonly user: SystemUser | null;
  /** Working folder: one that the user may enter. */
  readonly cwd: string;
}

/**
 * Runs one of PostgreSQL's programs to its end and returns what it printed.
 *
 * @throws AppError `disk-full`, `folder-unwritable` or `database-unavailable`, told from what it printed.
 */
export async function runProgram(programs: PostgresPrograms, name: string, args: readonly string[]): Promise<string> {
  const { code, output } = await tryProgram(programs, name, args);
  if (code !== 0) throw databaseError(`${name} 没有成功（${String(code)}）`, output);
  return output;
}

/** The same, for a program whose exit code is an answer. */
export async function tryProgram(
  { folder, user, cwd }: PostgresPrograms,
  name: string,
  args: readonly string[],
): Promise<{ code: number | null; output: string }> {
  const child = spawn(join(folder, name), args, {
    cwd,
    ...(user ?? {}),
    env: { ...process.env, LC_ALL: 'C', LANG: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  // `exit`, not `close`: the server that pg_ctl leaves behind may hold the pipes.
  const code = await new Promise<number | null>((done, fail) => child.once('error', fail).once('exit', done));
  return { code, output };
}

const CAUSES: readonly { readonly sign: RegExp; readonly code: ErrorCode; readonly advice: string }[] = [
  { sign: /no space left on device/iu, code: 'disk-full', advice: '磁盘空间不足：请腾出至少 1 GB 空间后重新启动。' },
  {
    sign: /permission denied|read-only file system/iu,
    code: 'folder-unwritable',
    advice: '数据文件夹不能写入：请检查它的权限，或用 GONGKAI_HOME 换一个文件夹。',
  },
];

/** What PostgreSQL printed, as an error that says what to do. */
export function databaseError(what: string, output: string): AppError {
  const cause = CAUSES.find(({ sign }) => sign.test(output));
  const lastLines = output.trim().split('\n').slice(-5).join('\n');
  return new AppError(
    cause?.code ?? 'database-unavailable',
    `内嵌数据库未能启动：${what}。${cause?.advice ?? ''}\n${lastLines}`.trim(),
    { output },
  );
}
