import { damaged, tooComplex } from '../document-errors.js';
import { LONGEST_XML_TEXT, MAX_ELEMENT_DEPTH } from '../limits.js';
import { hasForbidden } from './characters.js';
import { NameTable } from './name-table.js';
import { decodeReferences } from './references.js';
import { type Fail, skipSpace, type StartTag, TagMarkup } from './start-tag.js';
import { TagTable } from './tag-table.js';

export type { Attributes, StartTag } from './start-tag.js';

/** Names come with their prefix, as the document writes them. */
export interface TagListener {
  open(name: string, tag: StartTag): void;
  close(name: string): void;
  text(text: string): void;
}

const EXCLAMATION = 0x21;
const SLASH = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;
const QUESTION = 0x3f;

/**
 * Hears the markup of one part of a packed document: XML without a document
 * type definition, since Office formats have none, and none is ever expanded.
 *
 * @throws {AppError} document-damaged where the markup is not well-formed;
 *   document-too-complex for elements nested too deeply.
 */
export function scanXml(part: string, text: string, listener: TagListener): void {
  new Scanner(part, text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text, listener).scan();
}

class Scanner {
  private at = 0;
  private rootSeen = false;
  private readonly path: string[] = [];
  private readonly tags: TagTable;

  constructor(
    private readonly part: string,
    private readonly source: string,
    private readonly listener: TagListener,
  ) {
    this.tags = new TagTable(source, new TagMarkup(source, new NameTable(), this.fail));
  }

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

  private markup(next: number): void {
    if (next === SLASH) this.endTag();
    else if (next === EXCLAMATION) this.declaration();
    else if (next === QUESTION) this.skipTo('?>', this.at + 2);
    else this.startTag();
  }

  private text(end: number): void {
    if (end - this.at > LONGEST_XML_TEXT) throw tooComplex('一段文字过长', { part: this.part, length: end - this.at });
    const text = this.source.slice(this.at, end);
    this.check(text);
    if (text.includes(']]>')) this.fail('the end of a section that has not begun');
    this.at = end;
    if (this.path.length > 0) this.listener.text(this.decode(text));
    else if (/[^\s\ufeff]/u.test(text)) this.fail('text outside all elements');
  }

  private startTag(): void {
    const tag = this.tags.at(this.at + 1);
    if (this.path.length === 0 && this.rootSeen) this.fail('a second root');
    this.rootSeen = true;
    if (this.path.length >= MAX_ELEMENT_DEPTH) {
      throw tooComplex('标记嵌套过深', { part: this.part, depth: this.path.length + 1 });
    }
    this.at = this.tags.end + 1;
    this.listener.open(tag.name, tag);
    if (tag.isEmpty) this.listener.close(tag.name);
    else this.path.push(tag.name);
  }

  private endTag(): void {
    const { source } = this;
    const name = this.path.pop();
    if (name === undefined || !source.startsWith(name, this.at + 2)) this.fail('an end tag without its start');
    const end = skipSpace(source, this.at + 2 + name.length);
    if (source.charCodeAt(end) !== GREATER) this.fail('an end tag that does not end');
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

  private skipTo(end: string, from: number): void {
    const found = this.source.indexOf(end, from);
    if (found === -1) this.fail(`no ${end}`);
    this.check(this.source.slice(from, found));
    this.at = found + end.length;
  }

  private check(text: string): void {
    if (hasForbidden(text)) this.fail('a character that XML does not allow');
  }

  private decode(text: string): string {
    return decodeReferences(text) ?? this.fail('a reference to nothing');
  }

  private readonly fail: Fail = (what) => {
    throw damaged(`组成部分 ${this.part} 的标记有误`, { part: this.part, error: `${what} at ${this.at}` });
  };
}
