import { EDITIONS, type FormColumn, type FormEdition, type FormRow } from '@gongkai/report-form';
import type { Edition } from '@gongkai/report-model';

import { remembering } from '../remembering.js';
import { isTwoOf, labelFinder, type Labelled, labelled, type LabelFinder } from './label.js';

const OUTCOMES = '三、本年度办理结果';

/** How deep a row of table three stands: 一、二、四; (一)(二)(七); or 1. 2. 3. in a group. */
export type RowLevel = 'top' | 'outcome' | 'detail';

export function levelOf(row: FormRow): RowLevel {
  if (row.group === undefined) return 'top';
  return row.group === OUTCOMES ? 'outcome' : 'detail';
}

/** The labels of an edition, and how to find one in what is printed. */
export interface FormLabels {
  /** Rows of table three; groups, and subtotals that some reports add, are no rows of the form. */
  readonly applicationRow: LabelFinder<FormRow | 'group' | 'subtotal'>;
  readonly applicationColumn: LabelFinder<FormColumn | 'subtotal'>;
  /** Only columns whose names nothing but a header has: neither 其他 nor 总计. */
  readonly applicationHeading: LabelFinder<FormColumn | 'subtotal'>;
  readonly proactiveRow: LabelFinder<string>;
  readonly proactiveColumn: LabelFinder<string>;
  readonly challengeOutcome: LabelFinder<string>;
  /** Whether a label is those of two rows of table two or three, merged into one. */
  readonly isOfTwoRows: (text: string) => boolean;
  /** The cores of all labels of tables two and three. */
  readonly proactiveCores: readonly string[];
  readonly applicationCores: readonly string[];
}

const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  '一、本年新收政府信息公开申请数量': ['本年度新收政府信息公开申请数量', '新收政府信息公开申请数量'],
  '二、上年结转政府信息公开申请数量': ['上年度结转政府信息公开申请数量'],
  '(七)总计': ['合计'],
  行政规范性文件: ['规范性文件'],
  规范性文件: ['行政规范性文件'],
  规章: ['行政规章', '政府规章'],
};

const IN_MANY_TABLES = ['其他', '总计', '小计'];

/** Outcomes of four signs differ in two of them. */
const SHORTEST_OUTCOME = 4;

const known = <T>(value: T, label: string) => labelled(value, label, ...(VARIANTS[label] ?? []));

const coresOf = (labels: readonly Labelled<unknown>[]) => labels.flatMap(({ cores }) => cores);

function labelsOf(form: FormEdition): FormLabels {
  const groups = [...new Set(form.applicationRows.flatMap(({ group }) => group ?? []))];
  const proactiveRows = [...new Set(form.proactive.map(({ row }) => row))].map((row) => known(row, row));
  const proactiveColumns = [...new Set(form.proactive.map(({ column }) => column))].map((column) =>
    labelled(column, column),
  );
  const applicationRows = form.applicationRows.map((row) => known(row, row.label));
  const groupLabels = groups.map((group) => labelled('group' as const, group));
  const applicationColumns = form.applicationColumns.map((column) =>
    labelled(column, column.label, ...column.variants),
  );
  const subtotal = labelled('subtotal' as const, '小计');
  const headings = applicationColumns.filter(({ cores }) => !IN_MANY_TABLES.some((label) => cores.includes(label)));
  return {
    applicationRow: labelFinder<FormRow | 'group' | 'subtotal'>([...applicationRows, ...groupLabels, subtotal]),
    applicationColumn: labelFinder<FormColumn | 'subtotal'>([...applicationColumns, subtotal]),
    applicationHeading: labelFinder(headings),
    proactiveRow: labelFinder(proactiveRows),
    proactiveColumn: labelFinder(proactiveColumns),
    challengeOutcome: labelFinder(
      form.challengeOutcomes.map(({ key, label }) => labelled(key, label)),
      SHORTEST_OUTCOME,
    ),
    isOfTwoRows: remembering((text) => isTwoOf(text, applicationRows) || isTwoOf(text, proactiveRows)),
    proactiveCores: coresOf([...proactiveRows, ...proactiveColumns]),
    applicationCores: coresOf([...applicationRows, ...applicationColumns, ...groupLabels]),
  };
}

export const FORM_LABELS: Readonly<Record<Edition, FormLabels>> = {
  '2021': labelsOf(EDITIONS['2021']),
  '2019': labelsOf(EDITIONS['2019']),
};
