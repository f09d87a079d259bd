import type { Notice } from '@gongkai/outcome';

import { emptyDocument, scanned } from '../document-errors.js';
import { pageDocument } from '../page/page-document.js';
import type { SourceDocument } from '../source-document.js';
import { openPdf, type PdfPage } from './open-pdf.js';
import type { PdfAssets } from './pdf-assets.js';

/** Reads a PDF made from text: ruled tables as grids, also over page breaks, and the lines around them. */
export async function readPdf(bytes: Uint8Array, assets: PdfAssets): Promise<SourceDocument> {
  const pages = await openPdf(bytes, assets);
  const { notices, ...document } = pageDocument(pages);
  if (document.blocks.length === 0) throw hasPictures(bytes) ? scanned() : emptyDocument();
  return { format: 'pdf', ...document, notices: [...notices, ...pages.flatMap(pageNotices)] };
}

function pageNotices(page: PdfPage): Notice[] {
  const place = `第 ${page.number} 页`;
  const blank = page.glyphs.every(({ text }) => text.trim() === '');
  return [
    ...(blank ? [{ code: 'page-without-text', message: '这一页没有文字，可能是扫描的图片。', place }] : []),
    ...(page.hasSlantedText ? [{ code: 'turned-text-ignored', message: '斜排的文字没有读取。', place }] : []),
  ];
}

/** The dictionary of a picture always stands uncompressed in the file. */
function hasPictures(bytes: Uint8Array): boolean {
  return /\/Subtype\s*\/Image\b/u.test(new TextDecoder('latin1').decode(bytes));
}
