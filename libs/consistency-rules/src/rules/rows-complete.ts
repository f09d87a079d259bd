import type { AnnualReport } from '@gongkai/report-model';

import { type FormLine, missingRows, rowsOutOfOrder } from '../figures/form-axes.js';
import type { Complaint, ReportRule } from '../kinds/report-rule.js';
import { figureOf } from '../figures/count-range.js';
import { listed } from '../words/words.js';

/** A row that was taken out moves the figures below it to the wrong words. */
export const rowsComplete: ReportRule = {
  kind: 'report',
  code: 'rows-complete',
  catalogue: 'ST-05',
  title: { zh: '表格的行齐全，顺序不变', en: 'The rows of the tables are complete and in order' },
  basis: '国家统一的年度报告格式：表格的行和顺序都已规定（表三 2021 年版 25 行、2019 年版 23 行）',
  advice: {
    zh: '请按格式恢复被删除、合并或移动的行，并核对邻近各行的数没有错位；没有发生的填 0。',
    en: 'Put back the rows that were deleted, merged or moved, and make sure that the rows beside them have their own figures.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  complaint: (report) => missing(report) ?? moved(report),
};

function missing(report: AnnualReport): Complaint | null {
  const rows = missingRows(report);
  if (rows.length === 0) return null;
  const names = listed(rows.map(nameOf));
  return {
    message: { zh: `表格缺 ${rows.length} 行：${names.zh}。`, en: `Rows missing: ${rows.length} (${names.en}).` },
    expected: null,
    found: null,
    ...(hasUnreadRows(report) && ({ verdict: 'unverifiable', severity: 'warning' } as const)),
    cells: rows.flatMap(({ cells }) => cells),
    lacks: rows.flatMap(({ cells }) => cells),
  };
}

/** A row whose name could not be read, or that was taken for another, may be the one that is missed. */
function hasUnreadRows({ notices }: AnnualReport): boolean {
  return notices.some(({ code }) => code === 'row-unknown' || code === 'row-repeated');
}

function moved(report: AnnualReport): Complaint | null {
  const pair = rowsOutOfOrder(report);
  if (pair === null) return null;
  const [before, after] = pair.map(nameOf);
  return {
    message: {
      zh: `表三的行顺序与格式不同：${after?.zh}排在${before?.zh}之前。`,
      en: `The rows of table three are not in order: ${after?.en} stands before ${before?.en}.`,
    },
    expected: null,
    found: null,
    cells: pair.flatMap(({ cells }) => cells.filter((key) => figureOf(report, key).state !== 'missing').slice(0, 1)),
  };
}

function nameOf({ label }: FormLine) {
  return { zh: `“${label}”`, en: `“${label}”` };
}
