import { figureOf } from '../figures/count-range.js';
import type { ReportRule } from '../kinds/report-rule.js';
import { termOf } from '../words/words.js';

const NOT_HELD = 'applications.unavailable.notHeld.total';
const CONCLUDED = 'applications.concluded.total';
const FEWEST = 5;

/** “We do not hold it” for each of many applications may be a habit. */
export const answersNotAllNotHeld: ReportRule = {
  kind: 'report',
  code: 'answers-not-all-not-held',
  catalogue: 'PL-02',
  title: { zh: '答复不应全是“本机关不掌握”', en: 'Not every answer is “not held”' },
  basis: '条例第三十六条第四项：经检索没有所申请公开信息的，才告知该政府信息不存在',
  advice: {
    zh: '请抽查检索记录，确认每件都确实检索过。',
    en: 'Look at the records of the searches and make sure that each was made.',
  },
  severity: 'info',
  firstYear: 2019,
  lastYear: null,
  complaint: (report) => {
    const [notHeld, concluded] = [figureOf(report, NOT_HELD).value, figureOf(report, CONCLUDED).value];
    if (notHeld === null || notHeld !== concluded || concluded < FEWEST) return null;
    const [one, all] = [termOf(report, NOT_HELD), termOf(report, CONCLUDED)];
    return {
      message: {
        zh: `${all.zh}，全部是${one.zh}。`,
        en: `${all.en}, all of them ${one.en}.`,
      },
      cells: [NOT_HELD],
      expected: null,
      found: notHeld,
    };
  },
};
