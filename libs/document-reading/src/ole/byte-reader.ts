import { damaged } from '../document-errors.js';

/** Little-endian numbers of a part of a document; what would lie past its end is an error. */
export class ByteReader {
  private readonly view: DataView;

  /** @param part what the bytes are, for the message to people */
  constructor(
    readonly bytes: Uint8Array,
    private readonly part: string,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  uint8(offset: number): number {
    return this.view.getUint8(this.within(offset, 1));
  }

  uint16(offset: number): number {
    return this.view.getUint16(this.within(offset, 2), true);
  }

  int16(offset: number): number {
    return this.view.getInt16(this.within(offset, 2), true);
  }

  uint32(offset: number): number {
    return this.view.getUint32(this.within(offset, 4), true);
  }

  slice(offset: number, length: number): Uint8Array {
    this.within(offset, length);
    return this.bytes.subarray(offset, offset + length);
  }

  private within(offset: number, length: number): number {
    if (offset < 0 || length < 0 || offset + length > this.bytes.length) {
      throw damaged(`${this.part}不完整`, { part: this.part, offset, length, size: this.bytes.length });
    }
    return offset;
  }
}
