/** A character that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
const ESCAPED = /_x([\da-f]{4})_/giu;

/**
 * Collects the text of a string item (CT_Rst): its own or that of its runs,
 * without the reading that is printed above it (`rPh`).
 */
export class RichText {
  private written = '';
  private isText = false;
  private isReading = false;

  open(name: string): void {
    if (name === 'rPh') this.isReading = true;
    else if (name === 't') this.isText = !this.isReading;
  }

  close(name: string): void {
    if (name === 'rPh') this.isReading = false;
    else if (name === 't') this.isText = false;
  }

  add(text: string): void {
    if (this.isText) this.written += text;
  }

  /** What was collected since this was last asked. */
  take(): string {
    const text = unescaped(this.written);
    this.written = '';
    return text;
  }
}

/** A string as its reader sees it. */
export function unescaped(text: string): string {
  if (!/_x/iu.test(text)) return text;
  return text
    .replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\r\n', '\n');
}
