import type { TagMarkup, WrittenTag } from './start-tag.js';

const GREATER = 0x3e;

/** Must be a power of two, and well above the number of different tags that most documents use. */
const SIZE = 512;

interface Kept {
  /** From the name up to the `>`, which is not in it. */
  readonly written: string;
  readonly tag: WrittenTag;
}

/** The start tags of a document, each taken apart once: a document has few different ones, and each of them many times. */
export class TagTable {
  /** Where the `>` of the last tag is. */
  end = 0;
  private readonly kept: (Kept | undefined)[] = [];

  constructor(
    private readonly source: string,
    private readonly markup: TagMarkup,
  ) {}

  /** The tag whose name begins here. */
  at(from: number): WrittenTag {
    const { source, kept } = this;
    let at = from;
    let hash = 0;
    for (let code = source.charCodeAt(at); code !== GREATER && at < source.length; code = source.charCodeAt(at)) {
      hash = (hash * 31 + code) | 0;
      at += 1;
    }
    const slot = (hash ^ (hash >>> 9)) & (SIZE - 1);
    const known = kept[slot];
    if (known?.written.length === at - from && source.startsWith(known.written, from)) {
      this.end = at;
      return known.tag;
    }
    const tag = this.markup.tagAt(from);
    this.end = this.markup.end;
    // One with a `>` in a value is not kept: where it ends is not seen at a glance.
    if (this.end === at) kept[slot] = { written: source.slice(from, at), tag };
    return tag;
  }
}
