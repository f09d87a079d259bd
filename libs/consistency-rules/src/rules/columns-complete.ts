import type { AnnualReport } from '@gongkai/report-model';

import { type FormLine, missingColumns, columnsOutOfOrder } from '../figures/form-axes.js';
import type { Complaint, ReportRule } from '../kinds/report-rule.js';
import { figureOf } from '../figures/count-range.js';
import { listed } from '../words/words.js';

/** Figures under another applicant's name add up all the same: nobody would notice. */
export const columnsComplete: ReportRule = {
  kind: 'report',
  code: 'columns-complete',
  catalogue: 'ST-06',
  title: { zh: '表三的列齐全，顺序不变', en: 'The columns of table three are complete and in order' },
  basis: '国家统一的年度报告格式：表三依次是自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他、总计七列',
  advice: {
    zh: '请按格式恢复被删除或移动的列，并核对各列的数没有错位；没有发生的填 0。',
    en: 'Put back the columns that were deleted or moved, and make sure that each holds its own figures; write 0 where there was none.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  complaint: (report) => missing(report) ?? moved(report),
};

function missing(report: AnnualReport): Complaint | null {
  const columns = missingColumns(report);
  if (columns.length === 0) return null;
  const names = listed(columns.map(nameOf));
  return {
    message: {
      zh: `表三缺 ${columns.length} 列：${names.zh}。`,
      en: `Columns missing in table three: ${columns.length} (${names.en}).`,
    },
    expected: null,
    found: null,
    cells: columns.flatMap(({ cells }) => cells),
    lacks: columns.flatMap(({ cells }) => cells),
  };
}

function moved(report: AnnualReport): Complaint | null {
  const pair = columnsOutOfOrder(report);
  if (pair === null) return null;
  const [before, after] = pair.map(nameOf);
  return {
    message: {
      zh: `表三的列顺序与格式不同：${after?.zh}排在${before?.zh}之前。`,
      en: `The columns of table three are not in order: ${after?.en} stands before ${before?.en}.`,
    },
    expected: null,
    found: null,
    cells: pair.flatMap(({ cells }) => cells.filter((key) => figureOf(report, key).state !== 'missing').slice(0, 1)),
  };
}

function nameOf({ label }: FormLine) {
  return { zh: `“${label}”`, en: `“${label}”` };
}
