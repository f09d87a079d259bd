import { applicationCell, type FormEdition, type FormRow } from '@gongkai/report-form';

import { figure, label, type PrintedCell, type PrintedTable } from './form-table.js';
import { runsOf } from './proactive-table.js';

const IDENTITY = '(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)';
const OUTCOMES = '三、本年度办理结果';
const LABEL_COLUMNS = 3;

/** Table three: three columns of labels, of which 三 spans all outcomes and (三) to (六) span theirs. */
export function applicationsTable(form: FormEdition): PrintedTable {
  const outcomes = form.applicationRows.filter(({ group }) => group !== undefined);
  const bodies = runsOf(form.applicationRows, ({ group }) => group).flatMap((run) => runRows(run, form));
  const first = form.applicationRows.findIndex(({ group }) => group !== undefined);
  return {
    number: '三',
    columns: LABEL_COLUMNS + form.applicationColumns.length,
    headRows: 3,
    rows: [
      ...headRows(form),
      ...bodies.map((row, index) => (index === first ? [label(OUTCOMES, 1, outcomes.length), ...row] : row)),
    ],
  };
}

/** The rows of one group without the label of 三: a group's own label stands in its first row only. */
function runRows(run: readonly FormRow[], form: FormEdition): PrintedCell[][] {
  const group = run[0]?.group;
  return run.map((row, index) => {
    const figures = form.applicationColumns.map(({ key }) => figure(applicationCell(row.key, key)));
    if (group === undefined) return [label(row.label, LABEL_COLUMNS), ...figures];
    if (group === OUTCOMES) return [label(row.label, LABEL_COLUMNS - 1), ...figures];
    const groupLabel = index === 0 ? [label(group, 1, run.length)] : [];
    return [...groupLabel, label(row.label), ...figures];
  });
}

function headRows({ applicationColumns }: FormEdition): PrintedCell[][] {
  const organisations = applicationColumns.slice(1, -1);
  return [
    [label(IDENTITY, LABEL_COLUMNS, 3), label('申请人情况', applicationColumns.length)],
    [
      ...applicationColumns.slice(0, 1).map((column) => label(column.label, 1, 2)),
      label('法人或其他组织', organisations.length),
      ...applicationColumns.slice(-1).map((column) => label(column.label, 1, 2)),
    ],
    organisations.map((column) => label(column.label)),
  ];
}
