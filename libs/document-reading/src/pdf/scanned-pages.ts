import type { Notice } from '@gongkai/outcome';

import { scanned } from '../document-errors.js';
import { MAX_PICTURE_PIXELS, MAX_SCAN_PAGES } from '../limits.js';
import type { OcrOptions } from '../ocr/ocr-options.js';
import { scannedRulings } from '../ocr/read-scan.js';
import { type PagePicture, readScans } from '../ocr/read-scans.js';
import { followPage, type PdfPage, withPdf } from './open-pdf.js';
import { operatorTable } from './operators.js';
import { PdfFonts } from './pdf-fonts.js';
import { pageRaster } from './page-picture.js';
import type { PdfAssets } from './pdf-assets.js';

export interface PagesRead {
  readonly pages: readonly PdfPage[];
  readonly notices: readonly Notice[];
}

/** A page with fewer characters than this may be a scan with a number or a stamp printed over it. */
const FEW_CHARACTERS = 40;

/** A scan covers at least this share of its page. */
const COVERED = 0.5;

/** How sure one can be of the text that a scanner laid over its picture: unknown, so that a person looks. */
const LAYER_CONFIDENCE = 0.5;

/** Reads the pages that are pictures; the others stay as they are. */
export async function withScansRead(
  bytes: Uint8Array,
  assets: PdfAssets,
  pages: readonly PdfPage[],
  options: OcrOptions,
): Promise<PagesRead> {
  const doubtful = pages.filter((page) => mayBeScan(page, pages));
  if (doubtful.length === 0 || !hasPictures(bytes)) return { pages, notices: [] };
  const pictures = await picturesOf(bytes, assets, doubtful);
  if (pictures.length === 0) return { pages, notices: [] };
  const read = (await readScans(pictures, options)) ?? layersOf(pages, pictures);
  const replaced = new Map(read.pages.map((page) => [page.number, page]));
  return {
    pages: pages.map((page) => ({ ...page, ...replaced.get(page.number) })),
    notices: read.notices,
  };
}

/** A report has tables: where no line is drawn on any page, its text may be the layer under a picture. */
function mayBeScan({ glyphs }: PdfPage, all: readonly PdfPage[]): boolean {
  const characters = glyphs.filter(({ text }) => text.trim() !== '').length;
  return characters < FEW_CHARACTERS || all.every(({ rulings }) => rulings.length === 0);
}

/** The dictionary of a picture always stands uncompressed in the file. */
export function hasPictures(bytes: Uint8Array): boolean {
  return /\/Subtype\s*\/Image\b/u.test(new TextDecoder('latin1').decode(bytes));
}

function picturesOf(bytes: Uint8Array, assets: PdfAssets, pages: readonly PdfPage[]): Promise<PagePicture[]> {
  const options = { maxImageSize: MAX_PICTURE_PIXELS, fontExtraProperties: false };
  return withPdf(bytes, assets, options, async (document, pdfjs) => {
    const operators = operatorTable(pdfjs.OPS);
    const pictures: PagePicture[] = [];
    for (const { number, width, height } of pages.slice(0, MAX_SCAN_PAGES + 1)) {
      const page = await document.getPage(number);
      const { pictures: painted } = await followPage(page, new PdfFonts(), operators);
      const { image, covered } = await pageRaster(page, painted);
      if (covered >= COVERED) pictures.push({ number, width, height, image });
      page.cleanup();
    }
    return pictures;
  });
}

/** Without an engine: the text that the scanner itself laid over its pictures, between the lines of the pictures. */
function layersOf(pages: readonly PdfPage[], pictures: readonly PagePicture[]): PagesRead {
  const layers = pictures.map((picture): PdfPage => {
    const page = pages.find(({ number }) => number === picture.number);
    const layer = [...(page?.glyphs ?? []), ...(page?.invisible ?? [])];
    if (!page || layer.length === 0) throw scanned();
    const glyphs = layer.map((glyph) => ({ ...glyph, confidence: LAYER_CONFIDENCE }));
    return { ...page, glyphs, rulings: scannedRulings(picture), isScan: true };
  });
  return { pages: layers, notices: layers.map(({ number }) => ({ ...FROM_LAYER, place: `第 ${number} 页` })) };
}

const FROM_LAYER = {
  code: 'read-by-ocr',
  message: '这一页是图片，文字取自扫描时附带的识别结果，请对照原件核对。',
};
