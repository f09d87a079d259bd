import { AppError } from '@gongkai/outcome';

/** For `too-many-attempts`: after how many seconds it is worth trying again. */
export function retryAfterOf(error: unknown): number | null {
  if (!(error instanceof AppError)) return null;
  const { retryAfterSeconds } = error.facts;
  return typeof retryAfterSeconds === 'number' ? retryAfterSeconds : null;
}
