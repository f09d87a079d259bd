import { damaged, tooComplex } from '../document-errors.js';
import { MAX_ELEMENT_DEPTH } from '../limits.js';
import { NameTable } from './name-table.js';
import { decodeReferences } from './references.js';

export type Attributes = Readonly<Record<string, string>>;

/** The start tag being heard. Its attributes are taken apart only when asked for; most are never needed. */
export interface StartTag {
  /** The value of the first attribute of this name, whatever its prefix. */
  local(name: string): string | undefined;
  /** All attributes, with their prefixes as written. */
  attributes(): Attributes;
}

/** Names come with their prefix, as the document writes them. A tag is gone once `open` returns. */
export interface TagListener {
  open(name: string, tag: StartTag): void;
  close(name: string): void;
  text(text: string): void;
}

const TAB = 0x09;
const LINE_FEED = 0x0a;
const SPACE = 0x20;
const EXCLAMATION = 0x21;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;

// eslint-disable-next-line no-control-regex -- characters that XML does not allow are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u;

/**
 * Hears the markup of one part of a packed document: XML without a document
 * type definition, since Office formats have none, and none is ever expanded.
 *
 * @throws {AppError} document-damaged where the markup is not well-formed;
 *   document-too-complex for elements nested too deeply.
 */
export function scanXml(part: string, text: string, listener: TagListener): void {
  if (FORBIDDEN.test(text)) throw malformed(part, 'a character that XML does not allow');
  new Scanner(part, text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text, listener).scan();
}

class Scanner implements StartTag {
  private at = 0;
  private rootSeen = false;
  private readonly path: string[] = [];
  private readonly names = new NameTable();
  /** Where the attributes of the start tag lie. */
  private attributesFrom = 0;
  private attributesTo = 0;
  /** The attribute that is being taken apart. */
  private attribute = '';
  private valueFrom = 0;
  private valueTo = 0;

  constructor(
    private readonly part: string,
    private readonly source: string,
    private readonly listener: TagListener,
  ) {}

  scan(): void {
    const { source } = this;
    while (this.at < source.length) {
      // Most tags follow one another without text between them.
      const tag = source.charCodeAt(this.at) === LESS ? this.at : source.indexOf('<', this.at);
      if (tag !== this.at) this.text(tag === -1 ? source.length : tag);
      if (tag === -1) break;
      this.markup(source.charCodeAt(tag + 1));
    }
    if (this.path.length > 0 || !this.rootSeen) this.fail('an element that is not closed');
  }

  local(name: string): string | undefined {
    for (let at = this.attributeFrom(this.attributesFrom); at < this.attributesTo; at = this.nextAttribute()) {
      const { attribute } = this;
      if (attribute === name || (attribute.endsWith(name) && attribute.at(-name.length - 1) === ':')) {
        return this.value();
      }
    }
    return undefined;
  }

  attributes(): Attributes {
    const attributes: Record<string, string> = {};
    for (let at = this.attributeFrom(this.attributesFrom); at < this.attributesTo; at = this.nextAttribute()) {
      if (Object.hasOwn(attributes, this.attribute)) this.fail(`the attribute ${this.attribute} twice`);
      attributes[this.attribute] = this.value();
    }
    return attributes;
  }

  private markup(next: number): void {
    if (next === SLASH) this.endTag();
    else if (next === EXCLAMATION) this.declaration();
    else if (next === QUESTION) this.skipTo('?>', this.at + 2);
    else this.startTag();
  }

  private text(end: number): void {
    const text = this.source.slice(this.at, end);
    if (text.includes(']]>')) this.fail('the end of a section that has not begun');
    this.at = end;
    if (this.path.length > 0) this.listener.text(this.decode(text));
    else if (/[^\s\ufeff]/u.test(text)) this.fail('text outside all elements');
  }

  private startTag(): void {
    const name = this.name(this.at + 1);
    this.attributesFrom = this.at + 1 + name.length;
    this.attributesTo = this.attributesEnd(this.attributesFrom);
    const isEmpty = this.source.charCodeAt(this.attributesTo) === SLASH;
    if (this.path.length === 0 && this.rootSeen) this.fail('a second root');
    this.rootSeen = true;
    if (this.path.length >= MAX_ELEMENT_DEPTH) {
      throw tooComplex('标记嵌套过深', { part: this.part, depth: this.path.length + 1 });
    }
    this.at = this.attributesTo + (isEmpty ? 2 : 1);
    this.listener.open(name, this);
    if (isEmpty) this.listener.close(name);
    else this.path.push(name);
  }

  private endTag(): void {
    const name = this.path.pop();
    if (name === undefined || !this.source.startsWith(name, this.at + 2)) this.fail('an end tag without its start');
    const end = this.skipSpace(this.at + 2 + name.length);
    if (this.source.charCodeAt(end) !== GREATER) this.fail('an end tag that does not end');
    this.at = end + 1;
    this.listener.close(name);
  }

  private declaration(): void {
    const { source, at } = this;
    if (source.startsWith('<!--', at)) {
      this.skipTo('--', at + 4);
      if (source.charCodeAt(this.at) !== GREATER) this.fail('two hyphens inside a comment');
      this.at += 1;
    } else if (source.startsWith('<![CDATA[', at) && this.path.length > 0) {
      this.skipTo(']]>', at + 9);
      this.listener.text(source.slice(at + 9, this.at - 3));
    } else if (/^<!doctype/iu.test(source.slice(at, at + 9))) {
      throw damaged(`组成部分 ${this.part} 含有不允许的类型定义（DTD）`, { part: this.part });
    } else {
      this.fail('a declaration that is none');
    }
  }

  /** Where the attributes of a start tag end: at its `>` or `/>`. */
  private attributesEnd(from: number): number {
    const { source } = this;
    let at = from;
    for (;;) {
      const spaced = this.skipSpace(at);
      const code = source.charCodeAt(spaced);
      if (code === GREATER) return spaced;
      if (code === SLASH && source.charCodeAt(spaced + 1) === GREATER) return spaced;
      if (spaced === at) this.fail('a tag that does not end');
      at = this.attributeEnd(spaced);
    }
  }

  /** Where the attribute that begins here ends. */
  private attributeEnd(from: number): number {
    const { source } = this;
    const equals = this.skipSpace(from + this.name(from).length);
    const quoteAt = this.skipSpace(equals + 1);
    const quote = source.charCodeAt(quoteAt);
    if (source.charCodeAt(equals) !== EQUALS || (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE)) {
      this.fail('an attribute without a value');
    }
    let at = quoteAt + 1;
    for (let code = source.charCodeAt(at); code !== quote; code = source.charCodeAt(at)) {
      if (code === LESS || Number.isNaN(code)) this.fail('a value that does not end');
      at += 1;
    }
    return at + 1;
  }

  /** Takes the next attribute apart; `attributesEnd` has found all of them to be well-formed. */
  private attributeFrom(from: number): number {
    const { source } = this;
    const at = this.skipSpace(from);
    if (at >= this.attributesTo) return at;
    this.attribute = this.name(at);
    const quoteAt = this.skipSpace(this.skipSpace(at + this.attribute.length) + 1);
    this.valueFrom = quoteAt + 1;
    this.valueTo = source.indexOf(source.charAt(quoteAt), this.valueFrom);
    return at;
  }

  private nextAttribute(): number {
    return this.attributeFrom(this.valueTo + 1);
  }

  private value(): string {
    return this.decode(this.source.slice(this.valueFrom, this.valueTo).replace(/[\t\n]/gu, ' '));
  }

  private name(from: number): string {
    return this.names.at(this.source, from) ?? this.fail('a name that is none');
  }

  private skipSpace(from: number): number {
    let at = from;
    while (isSpace(this.source.charCodeAt(at))) at += 1;
    return at;
  }

  private skipTo(end: string, from: number): void {
    const found = this.source.indexOf(end, from);
    if (found === -1) this.fail(`no ${end}`);
    this.at = found + end.length;
  }

  private decode(text: string): string {
    return decodeReferences(text) ?? this.fail('a reference to nothing');
  }

  private fail(what: string): never {
    throw malformed(this.part, `${what} at ${this.at}`);
  }
}

function malformed(part: string, error: string): Error {
  return damaged(`组成部分 ${part} 的标记有误`, { part, error });
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB;
}
