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

/** One's own, and a supervisor everybody's: who keeps the register mends what was sent by mistake. @throws AppError `not-allowed` */
export function mayChange(submission: Owned, by: Somebody): void {
  if (!isReadable(submission, by))
    throw new AppError('not-allowed', '这份文件不是您上传的，请联系上传人或主管部门处理');
}
