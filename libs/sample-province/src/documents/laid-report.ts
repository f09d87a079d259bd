import type { FormEdition } from '@gongkai/report-form';

import type { Part } from '../text/report-text.js';
import { formTables, type LaidTable, type Printed } from './form-tables.js';

/** A report ready to be written in some format: words and tables in their order. */
export type LaidBlock = Exclude<Part, { kind: 'table' }> | { readonly kind: 'table'; readonly table: LaidTable };

export function layOut(form: FormEdition, parts: readonly Part[], printed: Printed): LaidBlock[] {
  const tables = formTables(form, printed);
  return parts.map((part) => (part.kind === 'table' ? { kind: 'table', table: tables[part.section] } : part));
}
