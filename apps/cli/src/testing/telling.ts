import { cellLabel, EDITIONS } from '@gongkai/report-form';
import type { AnnualReport, CellKey, Finding } from '@gongkai/report-model';

/** What the reading says of a cell: something of its own row, of other things only, or nothing at all. */
export type Telling = 'near' | 'elsewhere' | 'nothing';

/** A notice is near when it names the row of the cell, or its whole table; a finding when it names the cell. */
export function tellingOf(key: CellKey, { edition, notices }: AnnualReport, findings: readonly Finding[]): Telling {
  const label = cellLabel(EDITIONS[edition ?? '2021'], key);
  const [, table = '', row = ''] = /^(表.)(「[^」]+」)/u.exec(label) ?? [];
  const isNear =
    notices.some((notice) => names(notice, table, row)) || findings.some(({ cells }) => cells.includes(key));
  if (isNear) return 'near';
  return notices.length + findings.length > 0 ? 'elsewhere' : 'nothing';
}

/** Table four has a single row of figures, which a notice need not name. */
function names({ code, message }: AnnualReport['notices'][number], table: string, row: string): boolean {
  if (!message.includes(table)) return false;
  const isOfTable = code === 'table-missing' || code === 'figures-in-order' || message.startsWith('表三的数字没有行名');
  return isOfTable || message.includes(row) || (table === '表四' && !message.includes('「'));
}
