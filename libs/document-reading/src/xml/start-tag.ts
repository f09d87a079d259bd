import { hasForbidden } from './characters.js';
import type { NameTable } from './name-table.js';
import { decodeReferences } from './references.js';

export type Attributes = Readonly<Record<string, string>>;

/**
 * A start tag. The same object may stand for all tags that are written alike;
 * its attributes are taken apart only when asked for, and most are never needed.
 */
export interface StartTag {
  /** The value of the first attribute of this name, whatever its prefix. */
  local(name: string): string | undefined;
  /** All attributes, with their prefixes as written. */
  attributes(): Attributes;
}

/** What is wrong with the markup. */
export type Fail = (what: string) => never;

const TAB = 0x09;
const LINE_FEED = 0x0a;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;

/** Names and values in turn. */
type Pairs = readonly string[];

/** A start tag whose markup is well-formed. */
export class WrittenTag implements StartTag {
  private decoded: Pairs | undefined;
  private byName: Attributes | undefined;

  /** @param written attributes, with values as they are written */
  constructor(
    readonly name: string,
    readonly isEmpty: boolean,
    private readonly written: Pairs,
    private readonly fail: Fail,
  ) {}

  local(name: string): string | undefined {
    const pairs = this.pairs();
    for (let index = 0; index < pairs.length; index += 2) {
      const written = pairs[index] ?? '';
      if (written === name || (written.endsWith(name) && written.at(-name.length - 1) === ':')) return pairs[index + 1];
    }
    return undefined;
  }

  attributes(): Attributes {
    return (this.byName ??= this.named());
  }

  private named(): Attributes {
    const attributes: Record<string, string> = {};
    const pairs = this.pairs();
    for (let index = 0; index < pairs.length; index += 2) {
      const name = pairs[index] ?? '';
      if (Object.hasOwn(attributes, name)) this.fail(`the attribute ${name} twice`);
      attributes[name] = pairs[index + 1] ?? '';
    }
    return attributes;
  }

  private pairs(): Pairs {
    return (this.decoded ??= this.written.map((text, index) => (index % 2 === 0 ? text : this.value(text))));
  }

  private value(written: string): string {
    return decodeReferences(written.replace(/[\t\n]/gu, ' ')) ?? this.fail('a reference to nothing');
  }
}

/** Takes start tags apart, and finds whether their markup is well-formed. */
export class TagMarkup {
  /** Where the `>` of the last tag is. */
  end = 0;

  constructor(
    private readonly source: string,
    private readonly names: NameTable,
    private readonly fail: Fail,
  ) {}

  /** The tag whose name begins here. */
  tagAt(from: number): WrittenTag {
    const { source } = this;
    const name = this.name(from);
    const attributes: string[] = [];
    this.end = from + name.length;
    while (this.hasAttribute()) this.addAttribute(attributes);
    if (hasForbidden(source.slice(from, this.end))) this.fail('a character that XML does not allow');
    const isEmpty = source.charCodeAt(this.end) === SLASH;
    if (isEmpty) this.end += 1;
    return new WrittenTag(name, isEmpty, attributes, this.fail);
  }

  /** Whether an attribute follows, rather than the end of the tag; goes on to where it begins. */
  private hasAttribute(): boolean {
    const { source, end } = this;
    this.end = skipSpace(source, end);
    const code = source.charCodeAt(this.end);
    if (code === GREATER || (code === SLASH && source.charCodeAt(this.end + 1) === GREATER)) return false;
    if (this.end === end) this.fail('a tag that does not end');
    return true;
  }

  private addAttribute(attributes: string[]): void {
    const { source } = this;
    const name = this.name(this.end);
    const equals = skipSpace(source, this.end + name.length);
    const quoteAt = skipSpace(source, equals + 1);
    const quote = source.charCodeAt(quoteAt);
    if (source.charCodeAt(equals) !== EQUALS || (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE)) {
      this.fail('an attribute without a value');
    }
    let at = quoteAt + 1;
    for (let code = source.charCodeAt(at); code !== quote; code = source.charCodeAt(at)) {
      if (code === LESS || Number.isNaN(code)) this.fail('a value that does not end');
      at += 1;
    }
    attributes.push(name, source.slice(quoteAt + 1, at));
    this.end = at + 1;
  }

  private name(from: number): string {
    return this.names.at(this.source, from) ?? this.fail('a name that is none');
  }
}

export function skipSpace(source: string, from: number): number {
  let at = from;
  while (isSpace(source.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB;
}
