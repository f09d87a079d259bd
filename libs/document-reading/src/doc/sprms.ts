import { tooComplex } from '../document-errors.js';
import { ByteReader } from '../ole/byte-reader.js';

/** Takes one property of a list (MS-DOC 2.6): its code, and the bytes of its operand without their count. */
export type SprmSink = (code: number, operand: ByteReader) => void;

/** Properties of all runs together; a report has some ten thousand. */
const MAX_SPRMS = 5_000_000;

/** The properties that tell what is text and where tables are (MS-DOC 2.6.1, 2.6.2, 2.6.4). */
export const SPRM = {
  deleted: 0x0800,
  inserted: 0x0801,
  hidden: 0x083c,
  special: 0x0855,
  symbol: 0x6a09,
  inTable: 0x2416,
  endsRow: 0x2417,
  depth: 0x6649,
  depthChange: 0x664a,
  endsInnerCell: 0x244b,
  endsInnerRow: 0x244c,
  list: 0x460b,
  listLevel: 0x260a,
  hugeList: 0x6646,
  hugeListOfWord97: 0x6645,
  tabs: 0xc615,
  row: 0xd608,
  rowLeft: 0x9601,
  rowGap: 0x9602,
  mergeColumns: 0x5624,
  splitColumns: 0x5625,
  mergeRows: 0xd62b,
  insertCells: 0x7621,
  deleteCells: 0x5622,
  cellWidth: 0x7623,
} as const;

/** Sizes of operands by the highest three bits of the code; 0: the operand begins with its count. */
const OPERAND_SIZES: readonly number[] = [1, 1, 2, 4, 2, 2, 0, 3];

/** Reads lists of properties, and counts what it has read: many runs may share one long list. */
export class SprmReader {
  private count = 0;

  /** What is left at the end and is no whole property is padding, as Word takes it. */
  read(list: Uint8Array, sink: SprmSink): void {
    const reader = new ByteReader(list, '格式属性');
    for (let offset = 0; offset + 3 <= list.length;) {
      this.count += 1;
      if (this.count > MAX_SPRMS) throw tooComplex('格式属性过多', { sprms: this.count });
      const code = reader.uint16(offset);
      const { start, end } = operandOf(reader, code, offset + 2);
      if (end > list.length) return;
      sink(code, new ByteReader(list.subarray(start, end), '格式属性'));
      offset = end;
    }
  }
}

function operandOf(reader: ByteReader, code: number, offset: number): { start: number; end: number } {
  const size = OPERAND_SIZES[code >>> 13] ?? 1;
  if (size > 0) return { start: offset, end: offset + size };
  if (code === SPRM.row) {
    // Its count has two bytes and is one too large.
    if (offset + 2 > reader.length) return { start: offset, end: reader.length + 1 };
    return { start: offset + 2, end: offset + 1 + Math.max(1, reader.uint16(offset)) };
  }
  const count = reader.uint8(offset);
  if (code === SPRM.tabs && count === 255) return { start: offset + 1, end: endOfTabs(reader, offset + 1) };
  return { start: offset + 1, end: offset + 1 + count };
}

/** So many tab stops that their count does not fit: those deleted (4 bytes each), then those added (3 bytes each). */
function endOfTabs(reader: ByteReader, offset: number): number {
  if (offset >= reader.length) return reader.length + 1;
  const added = offset + 1 + 4 * reader.uint8(offset);
  return added >= reader.length ? reader.length + 1 : added + 1 + 3 * reader.uint8(added);
}
