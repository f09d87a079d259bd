const SPACE = 0x20;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;

const NAME = /^[\p{L}_:][\p{L}\p{M}\p{N}_:.·-]*$/u;

/** Must be a power of two, and well above the number of names that a document uses. */
const SIZE = 256;

/** The names that markup uses, each checked and kept once: a document has few names, and each of them many times. */
export class NameTable {
  private readonly known: (string | undefined)[] = [];

  /** The name that begins here; null where none does. */
  at(source: string, from: number): string | null {
    let at = from;
    let hash = 0;
    for (let code = source.charCodeAt(at); isInName(code); code = source.charCodeAt(at)) {
      hash = (hash * 31 + code) | 0;
      at += 1;
    }
    const slot = hash & (SIZE - 1);
    const known = this.known[slot];
    if (known?.length === at - from && source.startsWith(known, from)) return known;
    const name = source.slice(from, at);
    if (!NAME.test(name)) return null;
    this.known[slot] = name;
    return name;
  }
}

/** False for what ends a name, and past the end of the text. */
function isInName(code: number): boolean {
  return code > SPACE && code !== GREATER && code !== SLASH && code !== EQUALS && code !== LESS;
}
