import { type RunningText, runningTexts } from '../words/running-text.js';
import type { TextRule } from '../kinds/text-rule.js';

const TOLD = /信息处理费|(?:收取|征收|收)[^。;,]{0,16}(?:费用|费)|(?:费用|收费)[^。;]{0,12}(?:情况|收取|为)|处理费/u;

/** What offices charge by law; only in section six may it mean what is charged for information. */
const OTHER_CHARGES = /行政事业性收费/gu;

/** Nothing charged is worth a sentence as well: the form asks for it. */
export const processingFeeReported: TextRule = {
  kind: 'text',
  code: 'processing-fee-reported',
  catalogue: 'ST-14',
  title: { zh: '写明信息处理费的收取情况', en: 'The report says whether processing fees were charged' },
  basis: '国家统一的年度报告格式第六部分“其他需要报告的事项”：收取信息处理费（国办函〔2020〕109号）的情况在这里报告',
  advice: {
    zh: '请在第六部分写明收取信息处理费的件数和金额；没有收取的，写明没有收取。',
    en: 'Say in section six how many fees were charged and how much; or that there were none.',
  },
  severity: 'warning',
  firstYear: 2021,
  lastYear: null,
  remarks: (report) => {
    const paragraphs = runningTexts(report);
    // Without section six, that is what is to be said of it.
    if (!paragraphs.some(({ section }) => section === 6) || paragraphs.some(tells)) return [];
    return [
      {
        message: {
          zh: '第六部分没有写信息处理费的收取情况，别处也没有。',
          en: 'Neither section six nor any other says whether processing fees were charged.',
        },
        quotes: [],
      },
    ];
  },
};

function tells({ section, text }: RunningText): boolean {
  return TOLD.test(section === 6 ? text : text.replaceAll(OTHER_CHARGES, ''));
}
