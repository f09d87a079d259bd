import { damaged, encrypted, tooComplex, unsupported } from '../document-errors.js';
import { MAX_SHEET_CELLS } from '../limits.js';
import { ByteReader } from '../ole/byte-reader.js';

const BEGIN = 0x0809;
const END = 0x000a;
const PASSWORD = 0x002f;
const BIFF_8 = 0x0600;

/** Records that hold one cell, and those that hold as many as their length says: bytes before the cells, bytes a cell. */
const CELLS: ReadonlySet<number> = new Set([0x0006, 0x00d6, 0x00fd, 0x0201, 0x0203, 0x0204, 0x0205, 0x027e]);
const RUNS_OF_CELLS: ReadonlyMap<number, { head: number; size: number }> = new Map([
  [0x00bd, { head: 6, size: 6 }],
  [0x00be, { head: 6, size: 2 }],
]);

/**
 * Walks the records of a workbook stream (MS-XLS 2.1.4) before the package that
 * knows them takes them apart: it believes what they say of themselves.
 *
 * @throws {AppError} document-encrypted, format-unsupported (before Excel 97), document-damaged, document-too-complex
 */
export function checkRecords(stream: Uint8Array): void {
  const reader = new ByteReader(stream, '工作簿');
  if (reader.uint16(0) !== BEGIN) throw damaged('工作簿的开头无法识别', { record: reader.uint16(0) });
  if (reader.uint16(4) !== BIFF_8) {
    throw unsupported('这是 Excel 95 或更早的文件', '请用 Excel 或 WPS 打开后另存为 xlsx 格式，再上传。');
  }
  let cells = 0;
  let depth = 0;
  // After the last sheet, the stream is filled up with zeros.
  for (let offset = 0; offset + 4 <= stream.length && !(depth === 0 && reader.uint16(offset) === 0);) {
    const record = reader.uint16(offset);
    const length = reader.uint16(offset + 2);
    reader.slice(offset + 4, length);
    if (record === PASSWORD) throw encrypted();
    if (record === BEGIN) depth += 1;
    if (record === END) depth -= 1;
    cells += cellsIn(record, length);
    if (cells > MAX_SHEET_CELLS) throw tooComplex('表格单元格过多', { cells });
    offset += 4 + length;
  }
  if (depth !== 0) throw damaged('工作簿不完整，可能没有下载完', { depth });
}

function cellsIn(record: number, length: number): number {
  if (CELLS.has(record)) return 1;
  const run = RUNS_OF_CELLS.get(record);
  return run ? Math.max(0, Math.ceil((length - run.head) / run.size)) : 0;
}
