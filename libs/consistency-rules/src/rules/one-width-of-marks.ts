import type { ReportText } from '../words/report-text.js';
import { printedSightings, remarkOn, type Sighting } from '../words/sightings.js';
import type { TextRule } from '../kinds/text-rule.js';

/** Between Chinese characters, figures or quotes; `1,204` and an address have none to the left. */
const HALF_WIDTH = /(?<=[\p{Script=Han}》”][ \t]{0,2})[,;:?!](?=[ \t]{0,2}(?:[\p{Script=Han}《“（\d]|$))/gu;

const FULL_WIDTH = /[，；：？！]/u;

export const oneWidthOfMarks: TextRule = {
  kind: 'text',
  code: 'one-width-of-marks',
  catalogue: 'TY-04',
  title: { zh: '中文标点用全角', en: 'Chinese text has full-width marks' },
  basis: 'GB/T 15834 标点符号用法',
  advice: { zh: '请把半角的标点改为全角。', en: 'Replace the half-width marks by full-width ones.' },
  severity: 'info',
  firstYear: null,
  lastYear: null,
  remarks: (report) => {
    const lines = report.passages.flatMap((passage) => passage.lines);
    const isMixed = lines.some(({ text }) => FULL_WIDTH.test(text));
    return remarkOn(halfWidth(report), (words, count) => ({
      zh: `正文有 ${count} 处标点是半角的${isMixed ? '，其余是全角的，前后不一' : ''}：${words.zh}。`,
      en: `${count} marks are half-width${isMixed ? ' and others full-width' : ''}: ${words.en}.`,
    }));
  },
};

function halfWidth({ passages }: ReportText): Sighting[] {
  return passages.flatMap(({ lines }) => lines.flatMap((line) => printedSightings(line, HALF_WIDTH)));
}
