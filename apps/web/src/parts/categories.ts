import { CATEGORY_TITLES, type CategoryCode } from '@gongkai/report-model';

/** Whether the taxonomy of problems (P01 …) and measures (M1 …) has such a code. */
export function isCategory(code: string): code is CategoryCode {
  return Object.hasOwn(CATEGORY_TITLES, code);
}
