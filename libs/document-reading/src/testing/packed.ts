import { strToU8, zipSync } from 'fflate';

export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word file of the least parts; `body` is the inside of `w:body`. */
export function wordFile(body: string, parts: Record<string, string> = {}): Uint8Array {
  const document =
    `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${WORD}" xmlns:mc="http://mc" xmlns:a="http://a">` +
    `<w:body>${body}</w:body></w:document>`;
  return packed({ '[Content_Types].xml': '<Types/>', 'word/document.xml': document, ...parts });
}

export function packed(parts: Record<string, string | Uint8Array>): Uint8Array {
  const files = Object.entries(parts).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files));
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** The list of parts that a part names: by id, the last word of the type and the target. */
export function relations(named: Record<string, [type: string, target: string]>): string {
  const all = Object.entries(named).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${TYPES}${type}" Target="${target}"/>`,
  );
  return `<Relationships>${all.join('')}</Relationships>`;
}

export const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
export const tc = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
export const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const tbl = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

/** Puts a number of four bytes over those at an offset, lowest first, as zip files write them. */
export function patched(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(offset, value, true);
  return copy;
}

/** Where the n-th directory entry of a zip file begins. */
export function directoryEntry(bytes: Uint8Array, nth: number): number {
  const offsets: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2) offsets.push(at);
  }
  const found = offsets[nth];
  if (found === undefined) throw new Error(`no directory entry ${nth}`);
  return found;
}
