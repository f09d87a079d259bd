import type { FormEdition } from '@gongkai/report-form';

import { applicationsTable } from './applications-table.js';
import { challengesTable } from './challenges-table.js';
import type { PrintedTable } from './form-table.js';
import { proactiveTable } from './proactive-table.js';

/** The three tables of an edition, as the form prints them. */
export function printedForm(form: FormEdition): PrintedTable[] {
  return [proactiveTable(form), applicationsTable(form), challengesTable(form)];
}
