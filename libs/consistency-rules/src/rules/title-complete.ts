import { normalise } from '@gongkai/report-model';

import type { ReportText } from '../words/report-text.js';
import { type RunningText, runningTexts } from '../words/running-text.js';
import type { Remark, TextRule } from '../kinds/text-rule.js';
import { listed } from '../words/words.js';

const TITLE = /年度?报告/u;
const ENDS_AS_TITLE = /年度?报告(?:\([^)]*\))?$/u;
const OFFICIAL = '政府信息公开工作年度报告';
/** The title, the agency above it and a number of the document: nobody prints more before the text begins. */
const LINES_OF_TITLE = 6;
/** A longer paragraph is the opening, which quotes the name of the document. */
const LONGEST_TITLE = 60;

/** A report that does not say whose it is and of which year is filed wrongly sooner or later. */
export const titleComplete: TextRule = {
  kind: 'text',
  code: 'title-complete',
  catalogue: 'ST-10',
  title: { zh: '标题写全机关、年份和文种', en: 'The title names agency, year and document' },
  basis: '国家统一的年度报告格式：标题为“××（机关名称）××××年政府信息公开工作年度报告”',
  advice: {
    zh: '请把标题改为“机关名称＋年份＋政府信息公开工作年度报告”。',
    en: 'Make the title the name of the agency, the year and 政府信息公开工作年度报告.',
  },
  severity: 'warning',
  firstYear: 2019,
  lastYear: null,
  remarks,
};

function remarks(report: ReportText): readonly Remark[] {
  const lines = runningTexts(report)
    .filter(({ section }) => section === 0)
    .map(withoutNote)
    .filter(({ text }) => text.length <= LONGEST_TITLE)
    .slice(0, LINES_OF_TITLE);
  const named = lines.find(({ text }) => TITLE.test(text));
  if (named === undefined) return [];
  const whole = lines.map(({ text }) => text).join('');
  const lacking = [
    ...(report.agency === null ? [{ zh: '机关名称', en: 'the agency' }] : []),
    ...(/20\d\d年?|二[〇○零]/u.test(whole) ? [] : [{ zh: '年份', en: 'the year' }]),
    ...(whole.includes(OFFICIAL)
      ? []
      : [{ zh: '规范的文种名称“政府信息公开工作年度报告”', en: 'the name of the document' }]),
  ];
  if (lacking.length === 0) return [];
  const list = listed(lacking);
  return [
    {
      message: { zh: `标题缺少${list.zh}。`, en: `The title lacks ${list.en}.` },
      quotes: [named.quote(0, named.text.length)],
    },
  ];
}

/** Where a note stands under the title in the same block, the lines of the title alone. */
function withoutNote(paragraph: RunningText): RunningText {
  if (paragraph.text.length <= LONGEST_TITLE) return paragraph;
  const lines = paragraph.lines.map((line) => normalise(line.text).text);
  const last = lines.findIndex((line) => ENDS_AS_TITLE.test(line));
  return last < 0 ? paragraph : { ...paragraph, text: lines.slice(0, last + 1).join('') };
}
