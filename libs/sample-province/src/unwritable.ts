import { AppError } from '@gongkai/outcome';

/** Why a file could not be written, in words; what has nothing to do with the disk stays as it is. */
export function unwritable(path: string, cause: unknown): unknown {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOSPC') return new AppError('disk-full', '磁盘已满，请腾出空间后再试。', { path }, { cause });
  if (typeof code !== 'string') return cause;
  return new AppError('folder-unwritable', `“${path}”不能写入，请换一个位置或检查权限。`, { path, code }, { cause });
}
