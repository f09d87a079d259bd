import type { Wording } from '@gongkai/report-model';

import { type RunningText, runningTexts } from '../words/running-text.js';
import { matchesOf } from '../words/matches.js';
import type { Remark, TextRule } from '../kinds/text-rule.js';

/** A report says its year in its title, … */
const TITLE =
  /(?<!\d)(20\d{2})年?(?:度)?(?:\S{0,12}?(?:政府信息公开|政务公开|信息公开)\S{0,6}?年度报告|政府信息公开(?:工作)?年报)/gu;

/** … in the period of its figures, … */
const PERIOD =
  /(?:统计|数据)[^。;]{0,12}?(?:自|从|为|是|:)(20\d{2})年1月1日(?:起)?(?:至|到|—|-|~)+(?:(20\d{2})年)?12月31日/gu;

/** … and where it tells what the office did. */
const DONE =
  /(?:^|[。;)])(20\d{2})年(?:度)?,?(?:我[局县市区委镇乡办厅院]|本[局机单]|全年|全[县市区镇局]共|共(?:收到|受理|公开|发布)|未(?:收到|发生|收取)|收到|受理|累计|通过[^。,;]{0,20}(?:公开|发布))[^。]*/gu;

/** 将 alone is also "to take": 将公开工作纳入考核. */
const PROMISE =
  /(?<!\d)(20\d{2})年(?:度)?,?(?:我[局县市区委镇乡办厅院]|本[局机]关?|本单位|[\p{Script=Han}]{2,12})?,?将(?:进一步|继续|持续|着力|努力|不断|从以下|重点做好|重点抓好)[^。;]*/gu;

/** Words that look back or set something in force: the other year is meant. */
const LOOKS_BACK = /上年|去年|上一年|前一年|以来|印发|印制|提出|曾/u;
const PLANS = /将|计划|拟|下一步|继续|力争|打算/u;
const TAKES = /作为|纳入|列入|要求/u;

/** Pages name the reports of other years as links; this is said of the report itself. */
const OF_ITSELF = /《|现[将就]?(?:发布|公布|公开)|编制/u;

/** Another year's number left where the report's own belongs. */
export const namesOwnYear: TextRule = {
  kind: 'text',
  code: 'names-own-year',
  catalogue: 'CP-03',
  title: { zh: '标题、统计期限和正文是同一年度', en: 'Title, period and text are of one year' },
  basis: '条例第四十九条、第五十条：年度报告报告上一年度的情况',
  advice: {
    zh: '请把这些年份改为报告的年度；沿用上年文字的，逐句核对内容。',
    en: 'Change these years to the year of the report, and read through what was taken over from last year.',
  },
  severity: 'error',
  firstYear: null,
  lastYear: null,
  remarks: (report) => {
    const { year } = report;
    if (year === null) return [];
    const paragraphs = runningTexts(report);
    return [
      ...titles(paragraphs, year),
      ...paragraphs.flatMap((paragraph) => [
        ...periods(paragraph, year),
        ...deeds(paragraph, year),
        ...promises(paragraph, year),
      ]),
    ];
  },
};

function titles(paragraphs: readonly RunningText[], year: number): Remark[] {
  const named = paragraphs.filter(({ section }) => section === 0).flatMap((paragraph) => matches(paragraph, TITLE));
  const isNamedRight = named.some((match) => match.year === year);
  return named
    .filter((match) => match.year !== year && (!isNamedRight || OF_ITSELF.test(match.paragraph.text)))
    .map((match) =>
      remark(match, year, (words) => ({
        zh: `标题${words}写的是 ${match.year} 年，而报告的是 ${year} 年度。`,
        en: `The title ${words} says ${match.year}; the report is on ${year}.`,
      })),
    );
}

function periods(paragraph: RunningText, year: number): Remark[] {
  return matches(paragraph, PERIOD)
    .filter((match) => match.year !== year || match.lastYear !== year)
    .map((match) =>
      remark(match, year, (words) => ({
        zh: `统计期限${words}不是 ${year} 年度。`,
        en: `The period ${words} is not the year ${year}.`,
      })),
    );
}

/** What is said to have been done in another year. Where the paragraph names both, somebody may be comparing. */
function deeds(paragraph: RunningText, year: number): Remark[] {
  if (paragraph.section === 0 || paragraph.section === 5) return [];
  const namesOwn = paragraph.text.includes(`${year}年`);
  return matches(paragraph, DONE)
    .filter((match) => match.year !== year && !match.words.includes(`${year}年`))
    .filter(({ words, year: named }) => !LOOKS_BACK.test(words) && (named < year || !PLANS.test(words)))
    .map((match) => ({
      ...remark(match, year, (words) => ({
        zh: `正文${words}写的是 ${match.year} 年，而报告的是 ${year} 年度。`,
        en: `The sentence ${words} is of ${match.year}; the report is on ${year}.`,
      })),
      severity: namesOwn ? 'warning' : 'error',
    }));
}

function promises(paragraph: RunningText, year: number): Remark[] {
  return matches(paragraph, PROMISE)
    .filter(({ words, year: named }) => named <= year && !TAKES.test(words) && !LOOKS_BACK.test(words))
    .map((match) =>
      remark(match, year + 1, (words) => ({
        zh: `正文${words}承诺的是 ${match.year} 年，而写 ${year} 年度报告时这一年已经过去。`,
        en: `The sentence ${words} promises something for ${match.year}, which is over when the report on ${year} is written.`,
      })),
    );
}

interface Match {
  readonly paragraph: RunningText;
  readonly start: number;
  readonly words: string;
  readonly year: number;
  /** Of a period: the year it ends in. */
  readonly lastYear: number;
}

function matches(paragraph: RunningText, pattern: RegExp): Match[] {
  return matchesOf(paragraph.text, pattern).map(({ 0: words, 1: first, 2: last = first, index }) => ({
    paragraph,
    start: index,
    words,
    year: Number(first),
    lastYear: Number(last),
  }));
}

/** So much of a sentence is quoted. */
const SHOWN = 30;

function remark({ paragraph, start, words, year }: Match, expected: number, say: (words: string) => Wording): Remark {
  const shown = words.replace(/^[。;)]/u, '');
  const from = start + words.length - shown.length;
  const short = shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown;
  return { message: say(`“${short}”`), quotes: [paragraph.quote(from, start + words.length)], expected, found: year };
}
