import type { Notice } from '@gongkai/outcome';

import { damaged, unsupported } from '../document-errors.js';
import type { Sheet } from '../sheets/sheet.js';
import { mainPart, type Relationship, relationshipsOf } from '../xml/relationships.js';
import type { TagListener } from '../xml/scan-xml.js';
import { ZipArchive } from '../zip/zip-archive.js';
import { CellValues } from './cell-values.js';
import { hearPart } from './hear-part.js';
import { NumberFormats } from './number-formats.js';
import { SharedStrings } from './shared-strings.js';
import { Extent, SheetPart } from './sheet-part.js';
import { type ListedSheet, WorkbookPart } from './workbook-part.js';

const USUAL_PART = 'xl/workbook.xml';

/**
 * Opens a workbook (ECMA-376, SpreadsheetML); hidden sheets come without their cells.
 *
 * @throws {AppError} document-damaged, document-too-complex, document-encrypted, format-unsupported
 */
export function openWorkbook(bytes: Uint8Array): Sheet[] {
  const archive = new ZipArchive(bytes);
  if (archive.has('xl/workbook.bin')) throw unsupported('这是二进制工作簿（xlsb）', '请另存为 xlsx 格式，再上传。');
  const part = mainPart(archive) ?? USUAL_PART;
  const book = hear(archive, part, new WorkbookPart());
  const related = relationshipsOf(archive, part);
  const values = new CellValues({
    strings: hear(archive, partOf(archive, related, 'sharedStrings'), new SharedStrings()).strings,
    formats: hear(archive, partOf(archive, related, 'styles'), new NumberFormats()).codes,
    date1904: book.date1904,
  });
  const byId = new Map(related.map((relationship) => [relationship.id, relationship]));
  const extent = new Extent();
  return book.sheets.map((listed, index) => {
    const sheet = { name: listed.name, number: index + 1, hidden: listed.hidden, cells: [], merges: [], notices: [] };
    if (listed.hidden) return sheet;
    const place = placeOf(archive, listed, byId.get(listed.relationship), index + 1);
    if (place === null) return { ...sheet, notices: [chartNotRead(listed.name)] };
    const { cells, merges, uncalculated } = hear(archive, place, new SheetPart(values, extent));
    return { ...sheet, cells, merges, notices: uncalculated > 0 ? [notCalculated(listed.name, uncalculated)] : [] };
  });
}

/** Null stands for a part that the workbook does without. */
function hear<T extends TagListener>(archive: ZipArchive, part: string | null, listener: T): T {
  if (part !== null) hearPart(archive, part, listener);
  return listener;
}

/** The part of which a workbook has one, where it is named and where programs usually put it. */
function partOf(archive: ZipArchive, related: readonly Relationship[], type: string): string | null {
  const part = related.find((relationship) => relationship.type === type)?.target ?? `xl/${type}.xml`;
  return archive.has(part) ? part : null;
}

/** The part that holds a sheet; null for a chart that fills a sheet, which has no cells. */
function placeOf(
  archive: ZipArchive,
  { name }: ListedSheet,
  found: Relationship | undefined,
  number: number,
): string | null {
  if (found && found.type !== 'worksheet') return null;
  const part = found?.target ?? `xl/worksheets/sheet${number}.xml`;
  if (!archive.has(part)) throw damaged(`缺少工作表“${name}”`, { sheet: name, part });
  return part;
}

function chartNotRead(name: string): Notice {
  return { code: 'sheet-not-read', message: `工作表“${name}”是图表或宏表，没有读取。` };
}

function notCalculated(name: string, formulas: number): Notice {
  return {
    code: 'formulas-not-calculated',
    message: `工作表“${name}”有 ${formulas} 个公式没有保存结果，按空白读取；请用 Excel 或 WPS 打开文件，保存后再上传。`,
  };
}
