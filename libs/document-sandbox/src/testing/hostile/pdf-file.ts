import { deflateSync } from 'node:zlib';

import { joined } from './binary.js';

export const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';
export const ONE_PAGE = '<</Type/Pages/Kids[3 0 R]/Count 1>>';
const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';

export type PdfObject = string | Uint8Array;

/** A PDF of these objects, numbered from 1, with a sound table of where they are. */
export function pdfObjects(objects: readonly PdfObject[], trailer = ''): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  let at = 9;
  const offsets = objects.map((object, index) => {
    const piece = joined(`${index + 1} 0 obj\n`, object, '\nendobj\n');
    pieces.push(piece);
    at += piece.length;
    return at - piece.length;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries}`;
  pieces.push(Buffer.from(`${table}trailer<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${at}\n%%EOF\n`));
  return Buffer.concat(pieces);
}

export function stream(content: string | Uint8Array, dictionary = ''): Buffer {
  const bytes = Buffer.from(content);
  return joined(`<<${dictionary}/Length ${bytes.length}>>stream\n`, bytes, '\nendstream');
}

export function deflated(content: string | Uint8Array, dictionary = ''): Buffer {
  return stream(deflateSync(content, { level: 1 }), `${dictionary}/Filter/FlateDecode`);
}

export interface PageParts {
  /** Entries of the page's dictionary, and of its resources. */
  readonly page?: string;
  readonly resources?: string;
  readonly trailer?: string;
  /** Objects from number 6 on. */
  readonly objects?: readonly PdfObject[];
}

/** A PDF of one page; its content is object 4, its font object 5 (F1). */
export function onePage(
  content: PdfObject,
  { page = '', resources = '', trailer = '', objects = [] }: PageParts = {},
): Buffer {
  return pdfObjects(
    [
      CATALOG,
      ONE_PAGE,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>${resources}>>/Contents 4 0 R${page}>>`,
      content,
      FONT,
      ...objects,
    ],
    trailer,
  );
}

export const HELLO = 'BT /F1 12 Tf 50 700 Td (annual report 2023) Tj ET\n';
