import { EDITIONS, type FormColumn, type FormEdition, type FormRow } from '@gongkai/report-form';
import type { Edition } from '@gongkai/report-model';

import { type Labelled, labelled } from './label.js';

const OUTCOMES = '三、本年度办理结果';

/** How deep a row of table three stands: 一、二、四; (一)(二)(七); or 1. 2. 3. in a group. */
export type RowLevel = 'top' | 'outcome' | 'detail';

export function levelOf(row: FormRow): RowLevel {
  if (row.group === undefined) return 'top';
  return row.group === OUTCOMES ? 'outcome' : 'detail';
}

/** The labels of an edition, ready to be looked for. */
export interface FormLabels {
  readonly applicationRows: readonly Labelled<FormRow>[];
  /** Labels of groups, and of rows that some reports add to the form: neither is a row of the form. */
  readonly groups: readonly Labelled<'group' | 'subtotal'>[];
  readonly applicationColumns: readonly Labelled<FormColumn | 'subtotal'>[];
  /** The rows and columns of table two. */
  readonly proactiveRows: readonly Labelled<string>[];
  readonly proactiveColumns: readonly Labelled<string>[];
  readonly challengeOutcomes: readonly Labelled<string>[];
}

const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  '一、本年新收政府信息公开申请数量': ['本年度新收政府信息公开申请数量', '新收政府信息公开申请数量'],
  '二、上年结转政府信息公开申请数量': ['上年度结转政府信息公开申请数量'],
  '(七)总计': ['合计'],
  行政规范性文件: ['规范性文件'],
  规范性文件: ['行政规范性文件'],
  规章: ['行政规章', '政府规章'],
};

const known = <T>(value: T, label: string) => labelled(value, label, ...(VARIANTS[label] ?? []));

function labelsOf(form: FormEdition): FormLabels {
  const groups = new Set(form.applicationRows.flatMap(({ group }) => group ?? []));
  const rows = new Set(form.proactive.map(({ row }) => row));
  const columns = new Set(form.proactive.map(({ column }) => column));
  return {
    applicationRows: form.applicationRows.map((row) => known(row, row.label)),
    groups: [...[...groups].map((group) => labelled('group' as const, group)), labelled('subtotal', '小计')],
    applicationColumns: [
      ...form.applicationColumns.map((column) => labelled(column, column.label, ...column.variants)),
      labelled('subtotal', '小计'),
    ],
    proactiveRows: [...rows].map((row) => known(row, row)),
    proactiveColumns: [...columns].map((column) => labelled(column, column)),
    challengeOutcomes: form.challengeOutcomes.map(({ key, label }) => labelled(key, label)),
  };
}

export const FORM_LABELS: Readonly<Record<Edition, FormLabels>> = {
  '2021': labelsOf(EDITIONS['2021']),
  '2019': labelsOf(EDITIONS['2019']),
};
