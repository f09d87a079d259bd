import type { Paragraph } from '@gongkai/document-reading';

import { compact } from '../tables/label.js';

/** What the title of a report says of it. */
export interface Title {
  /** The whole title without spaces. */
  readonly text: string;
  readonly agency: string | null;
  readonly year: number | null;
}

const YEAR = /(?:20\d{2}|二[〇○零Oo0][〇○零Oo0一二三四五六七八九]{2})(?:年度?|(?=政府信息|信息公开|年报))/u;

/** 年度报告 and its short forms, with 政府信息公开 or 政务公开 before it. */
const REPORT =
  /(?:政府)?(?:信息公开|政务公开)(?:信息)?(?:工作)?(?:情况)?(?:的)?(?:20\d{2}年?)?(?:工作)?(?:的)?(?:年度报告|年报|年度工作报告|年度情况报告)|(?:政府)?(?:信息公开|政务公开)工作(?:情况)?(?:20\d{2}年)?报告$/u;

/** What may follow: (公开版), 》, and the site's name in the title of a page. */
const END = /^(?:\(.{0,12}\))?》?(?:[-_|—].{0,40})?$/u;
const PART_OF_YEAR = /半年|季度|\d月份?/u;

/** Lines of a title are short and are no sentences. */
const LONGEST_LINE = 60;
const MOST_LINES = 4;

/** The first title of an annual report in the lines; a title may go over several of them. */
export function findTitle(lines: readonly Paragraph[]): Title | null {
  const texts = lines
    .flatMap(({ text }) => text.split('\n'))
    .map(compact)
    .filter((text) => text !== '');
  for (let index = 0; index < texts.length; index += 1) {
    for (let count = 1; count <= MOST_LINES; count += 1) {
      const part = texts.slice(index, index + count);
      if (part.length < count || part.some((line) => line.length > LONGEST_LINE || /[。;]/u.test(line))) break;
      const title = readTitle(part);
      if (title) return completed(title, texts.slice(0, index), texts[index + count]);
    }
  }
  return null;
}

function readTitle(lines: readonly string[]): Title | null {
  const text = lines.join('');
  const report = REPORT.exec(text);
  if (!report || !END.test(text.slice(report.index + report[0].length)) || PART_OF_YEAR.test(text)) return null;
  // A first line that the title can do without, such as a page's navigation, is not part of it.
  const [first = ''] = lines;
  if (REPORT.test(lines.slice(1).join('')) && !YEAR.test(first) && agencyIn(first) === null) return null;
  return { text, agency: agencyIn(text.slice(0, report.index)), year: yearIn(text) };
}

/** The agency may stand in a line of its own above the title, the year in one below it. */
function completed(title: Title, before: readonly string[], next = ''): Title {
  const above = before.at(-1) ?? '';
  return {
    text: title.text,
    agency: title.agency ?? (above.length > LONGEST_LINE ? null : agencyIn(above)),
    year: title.year ?? (/^\(?20\d{2}年度?\)?$/u.test(next) ? yearIn(next) : null),
  };
}

/** A text without the year and what stands around a name: 关于, 《, 发布. */
export function agencyIn(text: string): string | null {
  const name = text
    .replace(/^.*[>》:]/u, '')
    .replace(YEAR, '')
    .replace(/年度?$/u, '')
    .replace(/^[《<(]+|[》>]+$/gu, '')
    .replace(/^(?:关于|公布|发布|印发)/u, '')
    .replace(/(?:关于|的|发布)+$/u, '')
    .replace(/\(.*?\)/gu, '');
  return ORGAN.test(name) && !/(?:^|[^\p{sc=Han}])(?:本|我)(?:局|厅|委)/u.test(name) ? name : null;
}

/** Names of organs and of bodies that report as organs do. */
const ORGAN =
  /^\p{sc=Han}{2,38}(?:局|厅|委|部|办|院|会|社|所|站|馆|处|队|署|行|委员会|政府|办公室|办事处|管委会|中心|联社|公司|学校|大学|学院|医院|集团|镇|乡|街道|农场|园区|开发区)$/u;

export function yearIn(text: string): number | null {
  const found = YEAR.exec(text)?.[0];
  if (found === undefined) return null;
  const digits = Array.from(found.replace(/年度?$/u, ''), (sign) => {
    const index = '〇一二三四五六七八九'.indexOf(/[○零Oo]/u.test(sign) ? '〇' : sign);
    return index < 0 ? sign : String(index);
  });
  return Number(digits.join(''));
}
