import { zhCodes } from '../i18n/zh-codes.js';

export type CategoryCode = keyof typeof zhCodes.category;

/** Whether the taxonomy of problems (P01 …) and measures (M1 …) has such a code. */
export function isCategory(code: string): code is CategoryCode {
  return Object.hasOwn(zhCodes.category, code);
}
