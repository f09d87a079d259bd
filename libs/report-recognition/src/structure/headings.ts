import { SECTIONS } from '@gongkai/report-form';

import { remembering } from '../remembering.js';
import { compact } from '../tables/label.js';
import type { PartNumber } from './report-part.js';

export type SectionNumber = Exclude<PartNumber, 0>;

/** A heading as it stands in its paragraph. */
export interface Heading {
  readonly section: SectionNumber;
  /** Whether a number stands in front: 依申请公开情况 without one may be a subheading. */
  readonly numbered: boolean;
  /** As printed, with its number. */
  readonly title: string;
  /** Offsets of the title in the paragraph. */
  readonly start: number;
  readonly end: number;
}

/** Words that make a title the one of a section, for the many titles that are not quite the form's. */
const TITLES: readonly { section: SectionNumber; pattern: RegExp }[] = [
  { section: 4, pattern: /^(?:因)?(?:政府)?(?:信息公开)?.{0,12}(?:行政复议|行政诉讼).{0,14}$/u },
  { section: 3, pattern: /^(?:行政机关)?(?:收到和处理|收到及处理|处理).{0,6}(?:政府)?信息公开申请.{0,6}$/u },
  { section: 3, pattern: /^(?:政府信息)?依申请公开(?:政府)?(?:信息)?(?:工作|办理)?(?:的)?(?:情况)?$/u },
  { section: 2, pattern: /^(?:行政机关)?主动公开(?:政府)?(?:信息)?(?:工作)?(?:的)?情况$/u },
  { section: 5, pattern: /^.{0,14}(?:存在|主要)的?.{0,6}(?:问题|不足).{0,20}$/u },
  { section: 6, pattern: /^(?:其他|其它|需要).{0,4}(?:报告|说明).{0,8}$/u },
  { section: 1, pattern: /^(?:政府信息公开)?(?:工作)?(?:总体|基本)(?:工作)?.{0,6}(?:情况|概况)$|^(?:工作)?概[述况]$/u },
];

/** PDFs may print 一 and 二 as the radicals ⼀ and ⼆. */
const NUMBERED =
  /^\s*(?:第[一二三四五六七八九]部分|[一⼀二⼆三四五六七八⼋九](?=\s*[、.．:：,，])|[—―-]+(?=\s*、))\s*[、.．:：,，]?\s*/u;
const LONGEST_TITLE = 45;

/** The section that a line opens; null for any other line. `(一)主动公开情况` is a subheading and opens none. */
export const headingOf = remembering((text): Heading | null => {
  const number = NUMBERED.exec(text)?.[0] ?? '';
  const rest = text.slice(number.length);
  const said = /^[^。；;:：\n]*/u.exec(rest)?.[0] ?? '';
  const title = compact(said).replace(/[,，、]$/u, '');
  if (title.length < 2 || title.length > LONGEST_TITLE) return null;
  const section = sectionOfTitle(title, number !== '');
  if (section === null) return null;
  const start = text.length - text.trimStart().length;
  const end = number.length + said.trimEnd().length;
  return { section, numbered: number !== '', title: text.slice(start, end), start, end };
});

export function sectionOfHeading(text: string): SectionNumber | null {
  return headingOf(text)?.section ?? null;
}

const SECTION_OF_TITLE: ReadonlyMap<string, SectionNumber> = new Map(
  SECTIONS.flatMap(({ number, title, variants }) => [title, ...variants].map((known) => [compact(known), number])),
);

function sectionOfTitle(title: string, numbered: boolean): SectionNumber | null {
  const exact = SECTION_OF_TITLE.get(title);
  if (exact !== undefined || !numbered) return exact ?? null;
  return TITLES.find(({ pattern }) => pattern.test(title))?.section ?? null;
}
