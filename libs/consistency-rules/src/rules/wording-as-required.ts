import { runningTexts } from '../words/running-text.js';
import type { Remark, TextRule } from '../kinds/text-rule.js';
import type { RequiredWording } from '../words/required-wording.js';

/** The words that the province has listed: names, titles and terms that have one right form only. */
export const wordingAsRequired: TextRule = {
  kind: 'text',
  code: 'wording-as-required',
  catalogue: 'TY-10',
  title: { zh: '用语符合规范表述词库', en: 'Wording follows the list of required terms' },
  basis: '政务信息发布“三审三校”要求；本省规范表述词库',
  advice: { zh: '请改为词库中的规范表述。', en: 'Use the form that the list requires.' },
  severity: 'error',
  firstYear: null,
  lastYear: null,
  remarks: (report, { wordings = [] }) =>
    wordings.flatMap((wording) =>
      runningTexts(report).flatMap(({ text, quote }) => {
        return occurrences(text, wording).map((start): Remark => ({
          message: {
            zh: `“${wording.wrong}”应为“${wording.right}”。`,
            en: `“${wording.wrong}” should be “${wording.right}”.`,
          },
          quotes: [quote(start, start + wording.wrong.length)],
          expected: wording.right,
          found: wording.wrong,
        }));
      }),
    ),
};

/** Where the wrong form stands and is no part of the right one: 三审 in 三审三校. */
function occurrences(text: string, { wrong, right }: RequiredWording): number[] {
  if (wrong === '') return [];
  const inRight = right.indexOf(wrong);
  const starts: number[] = [];
  for (let start = text.indexOf(wrong); start >= 0; start = text.indexOf(wrong, start + wrong.length)) {
    if (inRight < 0 || !text.startsWith(right, start - inRight)) starts.push(start);
  }
  return starts;
}
