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

/**
 * Parses one part of a packed document while it unpacks, so that neither its
 * text nor a tree of it is ever held whole.
 *
 * @throws {AppError} document-damaged, also for a document type definition:
 *   Office formats have none, and none is ever expanded; document-too-complex
 *   for elements nested too deeply.
 */
export function streamXml(archive: ZipArchive, part: string, listener: XmlListener): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > MAX_ELEMENT_DEPTH) throw tooComplex('标记嵌套过深', { part, depth });
    listener.open(tag.name, tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    listener.close(tag.name);
  });
  parser.on('text', (text) => {
    listener.text(text);
  });
  parser.on('cdata', (text) => {
    listener.text(text);
  });
  parser.on('doctype', () => {
    throw damaged(`组成部分 ${part} 含有不允许的类型定义（DTD）`, { part });
  });
  parser.on('error', (error) => {
    throw damaged(`组成部分 ${part} 的标记有误`, { part, error: error.message }, error);
  });
  const decoder = new PartDecoder();
  archive.stream(part, (chunk) => parser.write(decoder.decode(chunk)));
  parser.write(decoder.end()).close();
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
