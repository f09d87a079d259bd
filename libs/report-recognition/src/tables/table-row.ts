import type { TableCell } from '@gongkai/document-reading';
import type { FormEdition, FormRow } from '@gongkai/report-form';

import { isFigure, type Row } from './cells.js';
import { FORM_LABELS } from './form-labels.js';
import { findByLabel, type Labelled } from './label.js';

/** The cells of a row by the keys of their columns. */
export type Alignment = ReadonlyMap<string, TableCell>;

/** A row of table three as it was found. */
export interface TableRow {
  /** The row of the form; undefined where the label says nothing. */
  readonly row: FormRow | undefined;
  /** As printed, for notices. */
  readonly label: string;
  /** Every way in which its cells may stand in the columns: one where that is certain, none where it cannot be said. */
  readonly alignments: readonly Alignment[];
  /** Whether two figures had become one text (00) and were parted. */
  readonly parted: boolean;
  /** Where the row stands in the document, in words. */
  readonly place: string;
}

export function placeOf(row: Row): string {
  const at = row[0]?.at;
  const names: [number | undefined, string][] = [
    [at?.page, '页'],
    [at?.line, '行'],
  ];
  const words = names.flatMap(([number, unit]) => (number === undefined ? [] : [`第${number}${unit}`]));
  if (at?.line === undefined && at?.table !== undefined) words.push(`第${at.table}个表格`);
  if (at?.line === undefined && at?.row !== undefined) words.push(`第${at.row}行`);
  return words.join('');
}

/** What the labels of a row say. */
export class RowLabels {
  private readonly rows: readonly Labelled<FormRow | 'group' | 'subtotal'>[];
  private readonly headings: readonly Labelled<unknown>[];

  constructor(form: FormEdition) {
    const { applicationRows, groups, applicationColumns } = FORM_LABELS[form.id];
    this.rows = [...applicationRows, ...groups];
    this.headings = applicationColumns.filter(({ cores }) => !COMMON.some((label) => cores.includes(label)));
  }

  /** The last label counts; where it alone says nothing it may be split over two or three cells. */
  find(labels: readonly string[]): FormRow | 'group' | 'subtotal' | undefined {
    for (const count of [1, 2, 3]) {
      if (count > labels.length) return undefined;
      const text = labels.slice(-count).join('');
      const found = findByLabel(text, this.rows);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Whether the row names columns: the table's header, or the same again on the next page. */
  isHeader(row: Row): boolean {
    const headings = row.filter((cell) => this.names(cell));
    return headings.length > 0 && !row.some(isFigure);
  }

  private names({ text }: TableCell): boolean {
    return /申请人情况|法人或其他组织|勾稽关系/u.test(text) || findByLabel(text, this.headings) !== undefined;
  }

  /** Whether the row's label is one that only a row of the table can have. */
  isData(row: Row): boolean {
    return row.some(({ text }) => {
      const found = findByLabel(text, this.rows);
      return found !== undefined && found !== 'subtotal' && (found === 'group' || !COMMON_ROWS.has(found.label));
    });
  }
}

const COMMON = ['其他', '总计', '小计'];
const COMMON_ROWS = new Set(['3.其他', '(七)总计']);
