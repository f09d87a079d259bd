import { SaxesParser } from 'saxes';

import { damaged, tooComplex } from '../document-errors.js';
import { MAX_ELEMENT_DEPTH } from '../limits.js';
import type { ZipArchive } from '../zip/zip-archive.js';

export type Attributes = Readonly<Record<string, string>>;

/** Names come with their prefix, as the document writes them. */
export interface XmlListener {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** Parses one part of a packed document while it unpacks, so that neither its text nor a tree of it is ever held whole. */
export function streamXml(archive: ZipArchive, part: string, listener: XmlListener): void {
  const parser = new PartParser(part, listener);
  archive.stream(part, (chunk) => {
    parser.write(chunk);
  });
  parser.close();
}

/** Parses one part that has been unpacked. */
export function parseXml(part: string, bytes: Uint8Array, listener: XmlListener): void {
  const parser = new PartParser(part, listener);
  parser.write(bytes);
  parser.close();
}

/**
 * @throws {AppError} document-damaged, also for a document type definition:
 *   Office formats have none, and none is ever expanded; document-too-complex
 *   for elements nested too deeply.
 */
class PartParser {
  private readonly parser = new SaxesParser();
  private readonly decoder = new PartDecoder();
  private depth = 0;

  constructor(
    private readonly part: string,
    listener: XmlListener,
  ) {
    this.parser.on('opentag', (tag) => {
      this.depth += 1;
      if (this.depth > MAX_ELEMENT_DEPTH) throw tooComplex('标记嵌套过深', { part, depth: this.depth });
      listener.open(tag.name, tag.attributes);
    });
    this.parser.on('closetag', (tag) => {
      this.depth -= 1;
      listener.close(tag.name);
    });
    this.parser.on('text', (text) => {
      listener.text(text);
    });
    this.parser.on('cdata', (text) => {
      listener.text(text);
    });
    this.parser.on('doctype', () => {
      throw damaged(`组成部分 ${part} 含有不允许的类型定义（DTD）`, { part });
    });
    this.parser.on('error', (error) => {
      throw damaged(`组成部分 ${part} 的标记有误`, { part, error: error.message }, error);
    });
  }

  write(chunk: Uint8Array): void {
    this.parser.write(this.decode(() => this.decoder.decode(chunk)));
  }

  close(): void {
    this.parser.write(this.decode(() => this.decoder.end())).close();
  }

  private decode(decode: () => string): string {
    try {
      return decode();
    } catch (error) {
      throw damaged(`组成部分 ${this.part} 的文字编码有误`, { part: this.part }, error);
    }
  }
}

/** XML of an Office document is UTF-8 or, with a byte order mark, UTF-16. */
class PartDecoder {
  private decoder: TextDecoder | undefined;

  decode(chunk: Uint8Array): string {
    this.decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8', { fatal: true });
    return this.decoder.decode(chunk, { stream: true });
  }

  end(): string {
    return this.decoder?.decode() ?? '';
  }
}
