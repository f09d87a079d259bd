import { packedParts } from './zip-file.js';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const WORD_START = `<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>`;
export const WORD_END = '</w:body></w:document>';

/** A heading that makes a reader take the rest for a report. */
export const TITLE = '<w:p><w:r><w:t>盐池县科学技术局2023年政府信息公开工作年度报告</w:t></w:r></w:p>';

export const CONTENT_TYPES =
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  '<Default Extension="xml" ContentType="application/xml"/></Types>';

/** A Word file with this document part, and others. */
export function wordParts(
  document: string | Uint8Array,
  parts: Readonly<Record<string, string | Uint8Array>> = {},
): Buffer {
  return packedParts({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships([{ type: 'officeDocument', target: 'word/document.xml' }]),
    'word/document.xml': document,
    ...parts,
  });
}

/** A Word file with this inside its body, and other parts. */
export function wordFile(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Buffer {
  return wordParts(`<?xml version="1.0" encoding="UTF-8"?>${WORD_START}${TITLE}${body}${WORD_END}`, parts);
}

interface Relationship {
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** Their ids are rId1, rId2 and so on. */
export function relationships(entries: readonly Relationship[]): string {
  const written = entries.map(({ type, target, external }, index) => {
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
export const cell = (inside: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
export const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
