import { cellKeys } from '@gongkai/report-form';

import type { ReportRule } from '../kinds/report-rule.js';
import { figureOf } from '../figures/count-range.js';
import { partsOf } from '../figures/subordinate-sums.js';
import { formOf } from '../words/words.js';

/** As many equal figures are no coincidence. */
const TELLING = 6;

/** One file sent twice: once as the government's report, once as that of its office. */
export const wholeDiffersFromPart: ReportRule = {
  kind: 'report',
  code: 'whole-differs-from-part',
  catalogue: 'XL-04',
  title: {
    zh: '政府年报与所属单位年报不是同一份',
    en: 'The report of a government is not that of one of its agencies',
  },
  basis: '条例第四十九条：政府年报与部门年报分别编制、分别公布',
  advice: {
    zh: '请确认交的是政府的年报（汇总全部所属单位），还是政府办公室等单位自己的年报，并换上正确的一份。',
    en: 'Find out whether this is the government’s report, which sums up all agencies, or that of one agency; send the right one.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  complaint: (report, context) => {
    const form = formOf(report);
    const parts = partsOf(context);
    if (form === null || parts.length < 2) return null;
    const keys = cellKeys(form);
    const same = parts.find(({ counts }) => {
      if (counts === null) return false;
      const values = keys.map((key) => [figureOf(report, key).value, counts.get(key) ?? null] as const);
      return (
        values.every(([whole, part]) => whole === part) &&
        values.filter(([whole]) => (whole ?? 0) > 0).length >= TELLING
      );
    });
    if (same === undefined) return null;
    return {
      message: {
        zh: `三张表的每一格都与所属的${same.name}相同，可能把同一份年报交了两次。`,
        en: `Every cell of the three tables is that of ${same.name}: one report may have been sent twice.`,
      },
      expected: null,
      found: same.name,
    };
  },
};
