import { notesOf } from './heading.js';
import { cellsOf, type Sheet } from './sheet.js';

/**
 * What the other formats hold, as data: the heading by name, the columns in their order, and each row as the list of
 * its cells. Lists rather than objects: two regions may bear one name, and nothing may be lost for it.
 */
export function toJson<Row>({ title, heading, columns, rows }: Sheet<Row>): string {
  const { scope, years, source, exportedAt, sample } = heading;
  return JSON.stringify({
    title,
    scope,
    years,
    source,
    exportedAt,
    sample,
    notes: notesOf(heading),
    columns: columns.map((column) => ({ title: column.title, kind: column.kind })),
    rows: rows.map((row) => cellsOf(columns, row)),
  });
}
