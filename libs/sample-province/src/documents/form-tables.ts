import { applicationCell, challengeCell, type FormCell, type FormEdition, type FormRow } from '@gongkai/report-form';
import type { CellKey } from '@gongkai/report-model';

/** A cell of a table as it is laid out; it stands in the row it begins in. */
export interface LaidCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The cell of the form whose figure this is; null: a label. */
  readonly key: CellKey | null;
}

export interface LaidTable {
  readonly columns: number;
  readonly rows: readonly (readonly LaidCell[])[];
}

/** What is printed in each cell of the form. */
export type Printed = Readonly<Record<CellKey, string>>;

/** The three tables of the form with these figures in them, laid out as the form lays them out. */
export function formTables(form: FormEdition, printed: Printed): Record<2 | 3 | 4, LaidTable> {
  return {
    2: { columns: 4, rows: proactiveRows(form, printed) },
    3: { columns: 3 + form.applicationColumns.length, rows: applicationRows(form, printed) },
    4: { columns: form.challengeForums.length * form.challengeOutcomes.length, rows: challengeRows(form, printed) },
  };
}

function label(text: string, columnSpan = 1, rowSpan = 1): LaidCell {
  return { text: onPaper(text), rowSpan, columnSpan, key: null };
}

function figure(printed: Printed, key: CellKey, columnSpan = 1): LaidCell {
  return { text: printed[key] ?? '', rowSpan: 1, columnSpan, key };
}

/** Chinese documents print full-width punctuation. */
function onPaper(text: string): string {
  return text.replaceAll('(', '（').replaceAll(')', '）').replaceAll(',', '，').replaceAll(':', '：');
}

function proactiveRows(form: FormEdition, printed: Printed): LaidCell[][] {
  return distinct(form.proactive, ({ article }) => article).flatMap((cells) => {
    const rows = distinct(cells, ({ row }) => row);
    const columns = rows[0] ?? [];
    // The last column takes what is left of the three.
    const span = (index: number) => (index === columns.length - 1 ? 3 - index : 1);
    return [
      [label(columns[0]?.article ?? '', 4)],
      [label('信息内容'), ...columns.map(({ column }, index) => label(column, span(index)))],
      ...rows.map((row) => [
        label(row[0]?.row ?? ''),
        ...row.map(({ key }, index) => figure(printed, key, span(index))),
      ]),
    ];
  });
}

/** Splits a list where the name changes. */
function distinct(cells: readonly FormCell[], nameOf: (cell: FormCell) => string): FormCell[][] {
  const names = [...new Set(cells.map(nameOf))];
  return names.map((name) => cells.filter((cell) => nameOf(cell) === name));
}

function applicationRows(form: FormEdition, printed: Printed): LaidCell[][] {
  const columns = form.applicationColumns;
  const organisations = columns.filter(({ key }) => key !== 'naturalPerson' && key !== 'total');
  const note = '(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)';
  const total = columns.find(({ key }) => key === 'total')?.label ?? '';
  return [
    [label(note, 3, 3), label('申请人情况', columns.length)],
    [label('自然人', 1, 2), label('法人或其他组织', organisations.length), label(total, 1, 2)],
    organisations.map((column) => label(column.label)),
    ...form.applicationRows.map((row) => [
      ...rowLabels(form, row),
      ...columns.map(({ key }) => figure(printed, applicationCell(row.key, key))),
    ]),
  ];
}

/** A group's label stands in its first row only; the outcomes have one more around them all. */
function rowLabels(form: FormEdition, row: FormRow): LaidCell[] {
  if (row.group === undefined) return [label(row.label, 3)];
  const outcomes = form.applicationRows.filter(({ group }) => group !== undefined);
  const outermost = outcomes.find(({ group }) => group?.startsWith('三、'))?.group ?? '';
  const first = outcomes[0]?.key === row.key ? [label(outermost, 1, outcomes.length)] : [];
  if (row.group === outermost) return [...first, label(row.label, 2)];
  const group = outcomes.filter((other) => other.group === row.group);
  const groupLabel = group[0]?.key === row.key ? [label(row.group, 1, group.length)] : [];
  return [...first, ...groupLabel, label(row.label)];
}

function challengeRows(form: FormEdition, printed: Printed): LaidCell[][] {
  const outcomes = form.challengeOutcomes;
  const [reconsideration, ...litigation] = form.challengeForums;
  return [
    [
      label(reconsideration?.labels[0] ?? '', outcomes.length),
      label(litigation[0]?.labels[0] ?? '', litigation.length * outcomes.length),
    ],
    [
      ...outcomes.map((outcome) => label(outcome.label, 1, 2)),
      ...litigation.map((forum) => label(forum.labels[1] ?? '', outcomes.length)),
    ],
    litigation.flatMap(() => outcomes.map((outcome) => label(outcome.label))),
    form.challengeForums.flatMap((forum) => outcomes.map(({ key }) => figure(printed, challengeCell(forum.key, key)))),
  ];
}
