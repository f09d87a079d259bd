import type { Notice } from '@gongkai/outcome';

import { emptyDocument, encrypted, scanned } from '../document-errors.js';
import { pageDocument } from '../page/page-document.js';
import type { SourceDocument } from '../source-document.js';
import { ZipArchive } from '../zip/zip-archive.js';
import { ofdDocuments } from './ofd-parts.js';
import { PageReader } from './page-reader.js';

/** Reads an OFD file (GB/T 33190): ruled tables as grids and the lines around them, as of a PDF. Seals and attachments are left out. */
export function readOfd(bytes: Uint8Array): SourceDocument {
  const archive = new ZipArchive(bytes);
  if (archive.has('Encryptions.xml')) throw encrypted();
  const readers = ofdDocuments(archive).map((document) => ({ document, reader: new PageReader(archive, document) }));
  let number = 0;
  const pages = readers.flatMap(({ document, reader }) =>
    document.pages.map((part) => reader.read(part, (number += 1))),
  );
  const { notices, ...rest } = pageDocument(pages);
  if (rest.blocks.length === 0) {
    throw readers.some(({ reader }) => reader.pictures > 0) ? scanned() : emptyDocument();
  }
  const slanted = readers.some(({ reader }) => reader.hasSlantedText) ? [SLANTED] : [];
  return { format: 'ofd', ...rest, notices: [...notices, ...slanted] };
}

const SLANTED: Notice = { code: 'turned-text-ignored', message: '斜排的文字没有读取。' };
