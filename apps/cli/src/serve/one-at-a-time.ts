import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { AppError } from '@gongkai/outcome';

/**
 * Notes that this process serves from `home`, and returns how to take the note away.
 *
 * @throws AppError `already-running` where a living process has left its note; `folder-unwritable`.
 */
export function holdHome(home: string): () => void {
  const note = join(home, 'serve.pid');
  const other = existsSync(note) ? Number(readFileSync(note, 'utf8')) : undefined;
  if (other !== undefined && other !== process.pid && isAlive(other)) {
    throw new AppError(
      'already-running',
      `这个文件夹（${home}）已经有一个 Gongkai 在运行，进程号 ${other}。请先停掉它。`,
      { other },
    );
  }
  try {
    mkdirSync(home, { recursive: true });
    writeFileSync(note, String(process.pid));
  } catch (cause) {
    throw new AppError(
      'folder-unwritable',
      `不能写入 ${home}：请检查它的权限和磁盘空间，或用 GONGKAI_HOME 换一个文件夹。`,
      { home },
      { cause },
    );
  }
  return () => {
    rmSync(note, { force: true });
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
