import type { FormEdition, FormRow } from '@gongkai/report-form';

import type { Alignment } from './alignments.js';
import { isFigure, type Row } from './cells.js';
import { FORM_LABELS, type FormLabels } from './form-labels.js';

/** A row of table three as it was found. */
export interface TableRow {
  /** The row of the form; undefined where the label says nothing. */
  readonly row: FormRow | undefined;
  /** As printed, for notices. */
  readonly label: string;
  /** Every way in which its cells may stand in the columns: one where that is certain, none where it cannot be said. */
  readonly alignments: readonly Alignment[];
  /** Whether figures had become one text (00) and were parted. */
  readonly parted: boolean;
  /** Whether the table has no labels and the row is known by its order only. */
  readonly byOrder: boolean;
  /** Whether a header names the columns of the table; else they are the form's in their order. */
  readonly hasHeader: boolean;
  /** Where the row stands in the document, in words. */
  readonly place: string;
}

export type KnownRow = TableRow & { readonly row: FormRow };

const MOST_PIECES = 5;

/** What the labels of a row say. */
export class RowLabels {
  private readonly labels: FormLabels;

  constructor(form: FormEdition) {
    this.labels = FORM_LABELS[form.id];
  }

  /** The last label counts; where it alone says nothing it may be split over some cells. Labels of two rows are none. */
  find(names: readonly string[]): FormRow | 'group' | 'subtotal' | undefined {
    if (this.labels.isOfTwoRows(names.at(-1) ?? '')) return undefined;
    for (let count = 1; count <= Math.min(MOST_PIECES, names.length); count += 1) {
      const found = this.labels.applicationRow(names.slice(-count).join(''));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Whether the row names columns: the table's header, or the same again on the next page. */
  isHeader(row: Row): boolean {
    return !row.some(isFigure) && row.some(({ text }) => this.names(text));
  }

  private names(text: string): boolean {
    return /申请人情况|法人或其他组织|勾稽关系/u.test(text) || this.labels.applicationHeading(text) !== undefined;
  }

  /** Whether the row's label is one that only a row of the table can have. */
  isData(row: Row): boolean {
    return row.some(({ text }) => {
      const found = this.labels.applicationRow(text);
      if (this.labels.isOfTwoRows(text)) return true;
      return found !== undefined && found !== 'subtotal' && (found === 'group' || !COMMON_ROWS.has(found.label));
    });
  }
}

const COMMON_ROWS = new Set(['3.其他', '(七)总计']);
