import type { ReportText } from '../words/report-text.js';
import { runningTexts } from '../words/running-text.js';
import type { Remark, TextRule } from '../kinds/text-rule.js';
import { matchesOf } from '../words/matches.js';
import { quoted } from '../words/words.js';

const SAID_WHOLE = /1月1日[^。;]{0,24}12月31日|截[至止]到?(?:20\d\d年)?(?:12月31日|年底)/u;
const PERIOD =
  /(?:统计|数据)[^。;]{0,16}?(?:20\d\d年)?(\d{1,2})月(\d{1,2})日(?:起|开始)?(?:至|到|—|-|~)+(?:20\d\d年)?(\d{1,2})月(\d{1,2})日/gu;

/** Figures to the end of November look the same as figures of the year. */
export const periodStated: TextRule = {
  kind: 'text',
  code: 'period-stated',
  catalogue: 'ST-11',
  title: { zh: '写明统计期限，为全年', en: 'The period of the figures is stated, and is the whole year' },
  basis: '条例第四十九条、第五十条：年度报告报告上一年度 1 月 1 日至 12 月 31 日的情况',
  advice: {
    zh: '请写明“本报告所列数据的统计期限自当年1月1日起至12月31日止”，并按这一期限填报。',
    en: 'State that the figures are those from 1 January to 31 December of the year, and give those.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  remarks: (report) => [...shortPeriods(report), ...missingPeriod(report)],
};

function shortPeriods(report: ReportText): Remark[] {
  return runningTexts(report)
    .filter(({ section }) => section === 0)
    .flatMap((paragraph) =>
      matchesOf(paragraph.text, PERIOD)
        .filter(([, ...numbers]) => numbers.join('.') !== '1.1.12.31')
        .map((match) => {
          const quote = paragraph.quote(match.index, match.index + match[0].length);
          return {
            message: {
              zh: `统计期限${quoted(quote)}不是 1 月 1 日至 12 月 31 日。`,
              en: `The period ${quoted(quote)} is not 1 January to 31 December.`,
            },
            quotes: [quote],
          };
        }),
    );
}

/** Where nothing was read but tables, nothing can be missed in the words. */
function missingPeriod(report: ReportText): Remark[] {
  const paragraphs = runningTexts(report);
  const isStated = paragraphs.some(({ text }) => SAID_WHOLE.test(text) || text.search(PERIOD) >= 0);
  if (paragraphs.length === 0 || isStated || report.facts.some(({ name }) => name === 'period')) return [];
  return [
    {
      message: { zh: '全文没有写明数据的统计期限。', en: 'The report does not say which period its figures are of.' },
      quotes: [],
      severity: 'warning',
    },
  ];
}
