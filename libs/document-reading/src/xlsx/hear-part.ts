import { decodePart } from '../xml/decode-part.js';
import { scanXml, type StartTag, type TagListener } from '../xml/scan-xml.js';
import type { ZipArchive } from '../zip/zip-archive.js';

/**
 * Hears one part of a workbook. Most programs write its elements without a
 * prefix, some with one: the listener hears them without. Beside prefixed
 * elements, those of other vocabularies come without a name.
 */
export function hearPart(archive: ZipArchive, part: string, listener: TagListener): void {
  scanXml(part, decodePart(part, archive.read(part)), new Unprefixed(listener));
}

class Unprefixed implements TagListener {
  /** That of the first element; null before it. */
  private prefix: string | null = null;

  constructor(private readonly listener: TagListener) {}

  open(name: string, tag: StartTag): void {
    this.prefix ??= name.slice(0, name.indexOf(':') + 1);
    this.listener.open(this.plain(name, this.prefix), tag);
  }

  close(name: string): void {
    this.listener.close(this.plain(name, this.prefix ?? ''));
  }

  text(text: string): void {
    this.listener.text(text);
  }

  private plain(name: string, prefix: string): string {
    if (prefix === '') return name;
    return name.startsWith(prefix) ? name.slice(prefix.length) : '';
  }
}
