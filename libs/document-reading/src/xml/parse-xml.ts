import { decodePart } from './decode-part.js';
import { type Attributes, scanXml } from './scan-xml.js';

export type { Attributes } from './scan-xml.js';

/** Names come with their prefix, as the document writes them. */
export interface XmlListener {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Parses one part that has been unpacked; every element comes with all its attributes.
 *
 * @throws {AppError} document-damaged, document-too-complex
 */
export function parseXml(part: string, bytes: Uint8Array, listener: XmlListener): void {
  scanXml(part, decodePart(part, bytes), {
    open: (name, tag) => {
      listener.open(name, tag.attributes());
    },
    close: (name) => {
      listener.close(name);
    },
    text: (text) => {
      listener.text(text);
    },
  });
}
