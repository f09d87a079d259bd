import { type Sentence, sentencesOf } from '../words/sentences.js';
import type { Remark, TextRule } from '../kinds/text-rule.js';
import { matchesOf } from '../words/matches.js';
import { quoted } from '../words/words.js';

const DATE = /(\d{4})年(\d{1,2})月(?:\d{1,2}[日号])?/gu;
const UP_TO = /截[至止]到?$/u;
/** 自2021年5月1日起, 2020年7月至今: what began earlier. */
const BEGAN_BEFORE = /[自从]$/u;
const BEGINS = /^(?:起|以来|至|到|-|—|~)/u;
/** What is dated there is a document or an office, not something done. */
const OF_A_DOCUMENT = /施行|实施|生效|修订|颁布|印发|出台|成立|上线|开通|挂牌|号\)|号〕|文件|条例/u;
const DONE = /开展|举办|召开|举行|组织|邀请/u;
const EVENT = /开放日|培训|座谈|会议|活动|发布会|讲座|征求意见|演练/u;
/** It is said to be of another year. */
const OF_ANOTHER_YEAR = /上年|去年|上一年|前一年|历年|下一步|明年|次年|计划|拟于|将于/u;

/** What a report tells of happened in its year; another year in a date is mostly left over from last year's. */
export const datesWithinYear: TextRule = {
  kind: 'text',
  code: 'dates-within-year',
  catalogue: 'NN-05',
  title: { zh: '活动和截止日期在本年度内', en: 'Events and closing dates lie within the year' },
  basis: '条例第五十条：年度报告反映上一年度的政府信息公开工作情况，活动和统计截止日期应当在本年度内',
  advice: {
    zh: '请核对日期：写错年份的改正，上年留下的句子删去；确属其他年度的，请说明。',
    en: 'Check the date: correct the year, strike what is left from last year, or say why it belongs here.',
  },
  severity: 'warning',
  firstYear: null,
  lastYear: null,
  remarks: (report) => {
    const { year } = report;
    if (year === null) return [];
    return sentencesOf(report, [0, 1, 6]).flatMap((sentence) => remarksOn(sentence, year));
  },
};

function remarksOn(sentence: Sentence, year: number): Remark[] {
  if (!sentence.text.includes('月') || OF_ANOTHER_YEAR.test(sentence.text)) return [];
  return matchesOf(sentence.text, DATE)
    .filter((date) => Number(date[1]) !== year && saysWhen(sentence.text, date.index, date[0].length))
    .map((date) => {
      const quote = sentence.quote(date.index, date.index + date[0].length);
      return {
        message: {
          zh: `正文写的是${quoted(quote)}，不在 ${year} 年度内：“${sentence.text.slice(0, 60)}”。`,
          en: `The text says ${quoted(quote)}, which is not in ${year}: “${sentence.text.slice(0, 60)}”.`,
        },
        quotes: [quote],
        expected: year,
        found: Number(date[1]),
      };
    });
}

/** Whether the date closes the figures, or is the day of something done. */
function saysWhen(text: string, start: number, length: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  if (UP_TO.test(before)) return true;
  const after = text.slice(start + length, start + length + 60);
  if (BEGAN_BEFORE.test(before) || BEGINS.test(after) || OF_A_DOCUMENT.test(after)) return false;
  return DONE.test(after) && EVENT.test(after);
}
