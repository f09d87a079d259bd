import { headingLines } from './heading.js';
import { type Cell, cellsOf, type Sheet } from './sheet.js';

/** Without it Excel takes UTF-8 for the system's own code page, and Chinese turns to rubbish. */
const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180 in UTF-8: the heading, an empty line, the titles, the rows. Shares are written as 0..1. */
export function toCsv<Row>({ title, heading, columns, rows }: Sheet<Row>): string {
  const lines = [
    ...headingLines(title, heading).map((line) => [line]),
    [],
    columns.map((column) => column.title),
    ...rows.map((row) => cellsOf(columns, row)),
  ];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = harmless(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that a spreadsheet would run as a formula gets an apostrophe in front: it stays a text. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}
