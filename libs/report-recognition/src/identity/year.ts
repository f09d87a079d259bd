import type { Notice } from '@gongkai/outcome';

import { compact } from '../tables/label.js';

/** 2023年1月1日至2023年12月31日, in the ways reports write it. */
const PERIOD = /(20\d{2})年0?1月0?1日(?:起|开始)?,?(?:至|到|[-—–―~～])+(?:(20\d{2})年|同年|当年)?(?:度)?12月31日/u;
const END_OF_PERIOD = /(?:截至|截止|截止到|截至到|至)(20\d{2})年12月31日/u;

/** The year that the figures are said to be of; null where the text names no period. */
export function yearOfPeriod(text: string): number | null {
  const plain = compact(text);
  const year = PERIOD.exec(plain)?.[1] ?? END_OF_PERIOD.exec(plain)?.[1];
  return year === undefined ? null : Number(year);
}

/** The year of the report: that of its period, since the figures are of that year whatever the title says. */
export function decideYear(title: number | null, period: number | null): { year: number | null; notices: Notice[] } {
  if (title === null || period === null || title === period) return { year: period ?? title, notices: [] };
  const message = `标题写的是${title}年，统计期限写的是${period}年，按统计期限读作${period}年的年报，请核对标题。`;
  return { year: period, notices: [{ code: 'year-contradicted', message }] };
}
