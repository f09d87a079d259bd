import { read, type CellObject, utils, type WorkBook } from '@e965/xlsx';
import { zipSync } from 'fflate';

import { damaged, unsupported } from '../document-errors.js';
import { parseXml, type XmlListener } from '../xml/parse-xml.js';
import { ZipArchive } from '../zip/zip-archive.js';

/** A sheet as our reader needs it, whatever package opens the file. Rows and columns count from 1. */
export interface Sheet {
  readonly name: string;
  /** From 1, in the order of the tabs. */
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly SheetCell[];
  readonly merges: readonly Merge[];
}

export interface SheetCell {
  readonly row: number;
  readonly column: number;
  /** As Excel shows it; empty for a cell that only has a border or a colour. */
  readonly text: string;
}

export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Pictures and macros are not even unpacked. */
const NEEDED = /\.(?:xml|rels)$/u;

const DEAF: XmlListener = { open: () => undefined, close: () => undefined, text: () => undefined };

/**
 * Opens a workbook (ECMA-376, SpreadsheetML).
 *
 * The package that knows the formats of numbers unpacks without limits and reads
 * past broken markup. So every part is first unpacked and parsed under our
 * limits, and it gets them packed anew.
 */
export function openWorkbook(bytes: Uint8Array): Sheet[] {
  const archive = new ZipArchive(bytes);
  if (archive.has('xl/workbook.bin')) throw unsupported('这是二进制工作簿（xlsb）', '请另存为 xlsx 格式，再上传。');
  if (!archive.has('xl/workbook.xml')) throw damaged('缺少组成部分 xl/workbook.xml');
  const parts: Record<string, Uint8Array> = {};
  for (const name of archive.names.filter((part) => NEEDED.test(part))) {
    const part = archive.read(name);
    parseXml(name, part, DEAF);
    parts[name] = part;
  }
  return sheetsOf(read(zipSync(parts, { level: 0 }), { type: 'array', cellHTML: false, sheetStubs: true }));
}

/** The sheets of a workbook that the package has opened, of whatever kind. */
export function sheetsOf(book: WorkBook): Sheet[] {
  return book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name];
    if (!sheet) throw damaged(`缺少工作表“${name}”`, { sheet: name });
    const cells = Object.entries(sheet as Record<string, CellObject>)
      .filter(([address]) => !address.startsWith('!'))
      .map(([address, cell]): SheetCell => {
        const { r, c } = utils.decode_cell(address);
        return { row: r + 1, column: c + 1, text: shownText(cell) };
      });
    const merges = (sheet['!merges'] ?? []).map(({ s, e }): Merge => ({
      row: s.r + 1,
      column: s.c + 1,
      rowSpan: e.r - s.r + 1,
      columnSpan: e.c - s.c + 1,
    }));
    return { name, number: index + 1, hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0, cells, merges };
  });
}

function shownText({ t: type, w: shown, v: value }: CellObject): string {
  if (type === 'z' || value === undefined) return '';
  if (shown !== undefined) return shown;
  return value instanceof Date ? value.toISOString() : String(value);
}
