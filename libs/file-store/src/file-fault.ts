import { AppError } from '@gongkai/outcome';

const FULL = new Set(['ENOSPC', 'EDQUOT']);
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST']);

/** What a fault of the file system means to a person; other errors as they are. */
export function fileFault(cause: unknown, folder: string): unknown {
  const code = systemCode(cause);
  if (FULL.has(code)) {
    return new AppError('disk-full', '磁盘空间不足，文件没有保存。请清理磁盘后重试', { folder }, { cause });
  }
  if (UNWRITABLE.has(code)) {
    return new AppError(
      'folder-unwritable',
      '文件目录不可写，文件没有保存。请检查 FILE_STORE 所指的目录及其权限',
      { folder, code },
      { cause },
    );
  }
  return cause;
}

/** The system's name for a fault, such as ENOENT; empty where it has none. */
export function systemCode(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
}
