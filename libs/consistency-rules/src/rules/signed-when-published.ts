import type { ReportText } from '../words/report-text.js';
import { type RunningText, runningTexts } from '../words/running-text.js';
import type { TextRule } from '../kinds/text-rule.js';
import { quoted } from '../words/words.js';

/** A date that stands alone, or behind the words that say what it is of. */
const ALONE =
  /^(?:(?:发布|公布|公开|发文|成文)(?:日期|时间)[:为]?)?\[?(20\d\d)[-年/.](\d{1,2})[-月/.](\d{1,2})日?\]?$/u;
/** From signing to publishing. */
const DAYS = 31;
const DAY = 86_400_000;

/** The day on the page and the day that was reported belong together. */
export const signedWhenPublished: TextRule = {
  kind: 'text',
  code: 'signed-when-published',
  catalogue: 'DL-06',
  title: { zh: '落款日期与公布日期相符', en: 'The date on the report fits the day of publication' },
  basis: '条例第四十九条规定了公布的日期；文件上的日期应当与实际公布日期相符',
  advice: {
    zh: '请核对落款（发布）日期和填报的公布日期，改正不对的一个。',
    en: 'Check both days, and correct the one that is wrong.',
  },
  severity: 'info',
  firstYear: null,
  lastYear: null,
  remarks: (report, { publishedOn }) => {
    if (typeof publishedOn !== 'string') return [];
    return datesIn(report).flatMap(({ paragraph, date }) => {
      const days = (Date.parse(publishedOn) - Date.parse(date)) / DAY;
      if (days >= 0 && days <= DAYS) return [];
      const quote = paragraph.quote(0, paragraph.text.length);
      return [
        {
          message: {
            zh: `文件上的日期是${quoted(quote)}，填报的公布日期是 ${publishedOn}。`,
            en: `The report is dated ${quoted(quote)}; it is said to have been published on ${publishedOn}.`,
          },
          quotes: [quote],
          expected: publishedOn,
          found: date,
        },
      ];
    });
  },
};

/** The date of signing is a line of its own, at the top or the end. */
function datesIn(report: ReportText): { paragraph: RunningText; date: string }[] {
  return runningTexts(report).flatMap((paragraph) => {
    if (paragraph.text.length > 40 || (paragraph.section > 0 && paragraph.section < 5)) return [];
    const [, year, month = '', day = ''] = ALONE.exec(paragraph.text.replace(/\s/gu, '')) ?? [];
    if (year === undefined) return [];
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return Number.isNaN(Date.parse(date)) ? [] : [{ paragraph, date }];
  });
}
