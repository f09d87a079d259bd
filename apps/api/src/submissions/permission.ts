import { AppError } from '@gongkai/outcome';
import type { StoredAccount, StoredSubmission } from '@gongkai/report-storage';

type Owned = Pick<StoredSubmission, 'sentBy'>;
type Somebody = Pick<StoredAccount, 'id' | 'role'>;

/** One's own, and a supervisor everybody's. */
export function isReadable({ sentBy }: Owned, { id, role }: Somebody): boolean {
  return sentBy === id || role === 'supervisor';
}

/** @throws AppError `not-allowed` */
export function mayRead(submission: Owned, by: Somebody): void {
  if (!isReadable(submission, by))
    throw new AppError('not-allowed', '这份文件不是您上传的，只有上传人和主管部门可以查看');
}

/** Only one's own. @throws AppError `not-allowed` */
export function mayChange({ sentBy }: Owned, { id }: Somebody): void {
  if (sentBy !== id) throw new AppError('not-allowed', '这份文件不是您上传的，请联系上传人处理');
}
