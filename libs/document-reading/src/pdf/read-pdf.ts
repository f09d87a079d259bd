import type { Notice } from '@gongkai/outcome';

import { emptyDocument, scanned, unsupported } from '../document-errors.js';
import type { OcrOptions } from '../ocr/ocr-options.js';
import { pageDocument } from '../page/page-document.js';
import type { SourceDocument } from '../source-document.js';
import { checkClaims } from './check-claims.js';
import { openPdf, type PdfPage } from './open-pdf.js';
import { UNNAMED } from './pdf-fonts.js';
import type { PdfAssets } from './pdf-assets.js';
import { hasPictures, withScansRead } from './scanned-pages.js';

/** Reads a PDF: ruled tables as grids, also over page breaks, and the lines around them. Pages that are pictures are read as such. */
export async function readPdf(bytes: Uint8Array, assets: PdfAssets, options: OcrOptions = {}): Promise<SourceDocument> {
  checkClaims(bytes);
  const { pages, notices: scans } = await withScansRead(bytes, assets, await openPdf(bytes, assets), options);
  const { notices, ...document } = pageDocument(pages);
  if (document.blocks.length === 0) throw hasPictures(bytes) ? scanned() : emptyDocument();
  if (pages.every(isUnnamed)) throw withoutNames();
  return { format: 'pdf', ...document, notices: [...notices, ...scans, ...pages.flatMap(pageNotices)] };
}

/** A page most of whose characters the file does not name. */
function isUnnamed({ glyphs }: PdfPage): boolean {
  const shown = glyphs.filter(({ text }) => text.trim() !== '');
  return shown.filter(({ text }) => text === UNNAMED).length * 2 > shown.length;
}

function withoutNames(): Error {
  return unsupported(
    '这份 PDF 的字体没有附文字对照表',
    '请上传它的 Word 原稿，或在 Word、WPS 里重新“另存为 PDF”后再上传。',
  );
}

function pageNotices(page: PdfPage): Notice[] {
  const place = `第 ${page.number} 页`;
  const has = (wanted: (text: string) => boolean): boolean => page.glyphs.some(({ text }) => wanted(text));
  return [
    ...(has((text) => text.trim() !== '') ? [] : [{ ...BLANK, place }]),
    ...(page.hasSlantedText ? [{ ...SLANTED, place }] : []),
    ...(has((text) => text === UNNAMED) ? [{ ...WITHOUT_NAMES, place }] : []),
    ...(!page.isScan && page.invisible.length > 0 ? [{ ...HIDDEN, place }] : []),
  ];
}

const BLANK = { code: 'page-without-text', message: '这一页没有文字。' };
const SLANTED = { code: 'turned-text-ignored', message: '斜排的文字没有读取。' };
const WITHOUT_NAMES = {
  code: 'unnamed-characters',
  message: `有些字在文件里没有文字编码，读出来是“${UNNAMED}”，请对照原件核对。`,
};
const HIDDEN = { code: 'hidden-text-ignored', message: '看不见的文字没有读取。' };
