import { EDITIONS, type FormCell, type FormColumn, type FormEdition, type FormRow } from '@gongkai/report-form';

import { type Labelled, labelled } from './label.js';

const OUTCOMES = '三、本年度办理结果';

/** How deep a row of table three stands: 一、二、四; (一)(二)(七); or 1. 2. 3. in a group. */
export type RowLevel = 'top' | 'outcome' | 'detail';

export function levelOf(row: FormRow): RowLevel {
  if (row.group === undefined) return 'top';
  return row.group === OUTCOMES ? 'outcome' : 'detail';
}

export function applicationRows(form: FormEdition): Labelled<FormRow>[] {
  return form.applicationRows.map((row) => labelled(row, row.label, ...(ROW_VARIANTS[row.key] ?? [])));
}

const ROW_VARIANTS: Readonly<Record<string, readonly string[]>> = {
  newlyReceived: ['本年度新收政府信息公开申请数量', '新收政府信息公开申请数量'],
  carriedOver: ['上年度结转政府信息公开申请数量'],
  concluded: ['合计'],
};

/** The labels of groups, and of rows that some reports add to the form: neither is a row of the form. */
export function groupLabels(form: FormEdition): Labelled<'group' | 'subtotal'>[] {
  const groups = [...new Set(form.applicationRows.flatMap(({ group }) => group ?? []))];
  return [...groups.map((group) => labelled('group' as const, group)), labelled('subtotal' as const, '小计')];
}

export function applicationColumns(form: FormEdition): Labelled<FormColumn | 'subtotal'>[] {
  return [
    ...form.applicationColumns.map((column) => labelled(column, column.label, ...column.variants)),
    labelled('subtotal' as const, '小计'),
  ];
}

/** The rows of table two by their labels. */
export function proactiveRows(form: FormEdition): Labelled<string>[] {
  return [...new Set(form.proactive.map(({ row }) => row))].map((row) =>
    labelled(row, row, ...(PROACTIVE_VARIANTS[row] ?? [])),
  );
}

const PROACTIVE_VARIANTS: Readonly<Record<string, readonly string[]>> = {
  行政规范性文件: ['规范性文件'],
  规范性文件: ['行政规范性文件'],
  规章: ['行政规章', '政府规章'],
};

export function proactiveColumns(form: FormEdition): Labelled<string>[] {
  return [...new Set(form.proactive.map(({ column }) => column))].map((column) =>
    labelled(column, column, ...(COLUMN_VARIANTS[column] ?? [])),
  );
}

const COLUMN_VARIANTS: Readonly<Record<string, readonly string[]>> = {
  本年新制作数量: ['本年新制作'],
};

export function cellsOfRow(form: FormEdition, row: string): FormCell[] {
  return form.proactive.filter((cell) => cell.row === row);
}

export const FORMS: readonly FormEdition[] = Object.values(EDITIONS);
