import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SEED = readFileSync(join(import.meta.dirname, '../../../../../shared/seed/yanchi-science-2023.txt'), 'utf8');

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The report of a county bureau, with one contradiction in it. */
export const REPORT = bytesOf(SEED);

/** The same, with other bytes each time. */
export function anotherReport(nth: number): Uint8Array {
  return bytesOf(`${SEED}\n${' '.repeat(nth)}\n`);
}

/** The same of another agency. */
export function reportOf(agency: string): Uint8Array {
  return bytesOf(SEED.replaceAll('盐池县科学技术局', agency));
}

/** The same of another year. */
export function reportOn(year: number): Uint8Array {
  return bytesOf(SEED.replaceAll('2023', String(year)));
}

export const NOTICE = bytesOf('关于召开会议的通知\n各单位：\n定于本周五召开会议，请准时参加。\n');
