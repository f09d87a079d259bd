import { damaged } from '../document-errors.js';
import { ByteReader } from '../ole/byte-reader.js';

/** A list of n+1 rising positions and n records between them (MS-DOC 2.2.2, PLC). */
export class Plc {
  readonly length: number;

  constructor(
    private readonly reader: ByteReader,
    private readonly recordSize: number,
  ) {
    this.length = Math.max(0, Math.floor((reader.length - 4) / (4 + recordSize)));
  }

  position(index: number): number {
    return this.reader.uint32(4 * index);
  }

  record(index: number): ByteReader {
    const start = 4 * (this.length + 1) + this.recordSize * index;
    return new ByteReader(this.reader.slice(start, this.recordSize), 'Word 文件');
  }

  /** The record whose positions hold this one; -1 when none does. */
  indexOf(position: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.position(middle + 1) <= position) low = middle + 1;
      else high = middle;
    }
    return low < this.length && this.position(low) <= position ? low : -1;
  }
}

/** @throws {AppError} document-damaged when the positions do not rise */
export function checkRising(plc: Plc): void {
  for (let index = 0; index < plc.length; index += 1) {
    if (plc.position(index) > plc.position(index + 1)) throw damaged('Word 文件的位置表无法识别', { index });
  }
}
