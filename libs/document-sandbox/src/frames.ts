/** Between parent and child: four bytes of length, then so many bytes. */
export function frame(payload: Uint8Array): Uint8Array[] {
  const header = Buffer.alloc(4);
  header.writeUInt32BE(payload.byteLength);
  return [header, payload];
}

/** In place of an answer, which is never empty: the document holds pictures, the answer will take longer. */
export const SCANNING = new Uint8Array();

/** Puts frames together again from pieces of any size. */
export class FrameReader {
  private pieces: Buffer[] = [];
  private held = 0;
  private refused = false;

  constructor(
    private readonly largest: number,
    private readonly onFrame: (payload: Buffer) => void,
    /** Called once for a frame that is announced to be larger; nothing is read after it. */
    private readonly onTooLarge: () => void = () => undefined,
  ) {}

  push(piece: Buffer): void {
    if (this.refused) return;
    this.pieces.push(piece);
    this.held += piece.byteLength;
    while (this.takeFrame());
  }

  private takeFrame(): boolean {
    if (this.held < 4) return false;
    const length = this.peekLength();
    if (length > this.largest) {
      this.refused = true;
      this.pieces = [];
      this.onTooLarge();
      return false;
    }
    if (this.held < 4 + length) return false;
    const all = Buffer.concat(this.pieces);
    this.pieces = [all.subarray(4 + length)];
    this.held -= 4 + length;
    this.onFrame(all.subarray(4, 4 + length));
    return true;
  }

  private peekLength(): number {
    const [first] = this.pieces;
    if (first && first.byteLength < 4) this.pieces = [Buffer.concat(this.pieces)];
    return this.pieces[0]?.readUInt32BE(0) ?? 0;
  }
}
