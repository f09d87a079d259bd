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
/** A title stands at the top. */
const SEARCHED_LINES = 300;

/** The first title of an annual report in the lines; a title may go over several of them. */
export function findTitle(lines: readonly Paragraph[]): Title | null {
  const texts = lines
    .slice(0, SEARCHED_LINES)
    .flatMap(({ text }) => text.split('\n'))
    .map(compact)
    .filter((text) => text !== '');
  let nameless: Title | null = null;
  for (let index = 0; index < texts.length; index += 1) {
    for (let count = 1; count <= MOST_LINES; count += 1) {
      const part = texts.slice(index, index + count);
      if (part.length < count || part.some((line) => line.length > LONGEST_LINE || /[。;]/u.test(line))) break;
      const title = readTitle(part);
      if (!title) continue;
      const whole = completed(title, texts.slice(0, index), texts[index + count]);
      // A page's navigation may name the column of the annual reports: 政府信息公开年报.
      if (whole.agency !== null || whole.year !== null) return whole;
      nameless ??= whole;
    }
  }
  return nameless;
}

function readTitle(lines: readonly string[]): Title | null {
  const text = lines.join('');
  const report = REPORT.exec(text);
  if (!report || !END.test(text.slice(report.index + report[0].length)) || PART_OF_YEAR.test(text)) return null;
  // A first line that the title can do without, such as a page's navigation, is not part of it.
  const [first = ''] = lines;
  if (REPORT.test(lines.slice(1).join('')) && !YEAR.test(first) && agencyIn(first) === null) return null;
  const agency = agencyOfTitle(text.slice(0, report.index));
  if (lines.length > 1 && agency !== null && !isTelling(agency)) return null;
  return { text, agency, year: yearIn(text) };
}

/** The agency may stand in a line of its own above the title, the year in one below it. */
function completed(title: Title, before: readonly string[], next = ''): Title {
  const line = before.at(-1) ?? '';
  const above = line.length > LONGEST_LINE ? null : agencyIn(line);
  return {
    text: title.text,
    agency: title.agency ?? (above !== null && isTelling(above) ? above : null),
    year: title.year ?? (/^\(?20\d{2}年度?\)?$/u.test(next) ? yearIn(next) : null),
  };
}

/** The report of a whole region may name the region only: 盐池县2023年政府信息公开工作年度报告. */
function agencyOfTitle(head: string): string | null {
  const name = nameIn(head);
  return ORGAN.test(name) || REGION.test(name) ? name : null;
}

/** The name of an organ that is all of the text, but for a year and what stands around a name: 关于, 《, 发布. */
export function agencyIn(text: string): string | null {
  const name = nameIn(text);
  return ORGAN.test(name) ? name : null;
}

/** Whether a name in a line of its own is an agency's; 新闻中心 or 办事大厅 in a page's navigation is not. */
export function isTelling(name: string): boolean {
  return /.[省市县区州旗镇乡]./u.test(name) || /(?:局|委员会|政府)$/u.test(name);
}

function nameIn(text: string): string {
  return text
    .replace(/^.*[>》:]/u, '')
    .replace(YEAR, '')
    .replace(/年度?$/u, '')
    .replace(/^[《<(]+|[》>]+$/gu, '')
    .replace(/^(?:关于|公布|发布|印发)/u, '')
    .replace(/(?:关于|的|发布)+$/u, '')
    .replace(/\(.*?\)/gu, '');
}

/** Names of organs and of bodies that report as organs do; 我局 is none. */
const ORGAN =
  /^(?![本我])(?!.*某)\p{sc=Han}{2,38}(?:局|厅|委|部|办|院|会|社|所|站|馆|处|队|署|行|校|委员会|政府|办公室|办事处|中心|公司|大学|集团|镇|乡|街道|农场|园区|开发区)$/u;
const REGION = /^\p{sc=Han}{1,12}(?:省|自治区|市|州|盟|县|旗|区)$/u;

export function yearIn(text: string): number | null {
  const found = YEAR.exec(text)?.[0];
  if (found === undefined) return null;
  const digits = Array.from(found.replace(/年度?$/u, ''), (sign) => {
    const index = '〇一二三四五六七八九'.indexOf(/[○零Oo]/u.test(sign) ? '〇' : sign);
    return index < 0 ? sign : String(index);
  });
  return Number(digits.join(''));
}
