import { AppError } from '@gongkai/outcome';
import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

import { damaged, encrypted, tooComplex } from '../document-errors.js';
import { MAX_PDF_PAGES } from '../limits.js';
import { toMatrix } from '../page/matrix.js';
import type { Glyph, PageContent } from '../page/page-content.js';
import { ContentReader, type Font } from './content-reader.js';
import { type Operator, OPERATORS, operatorTable } from './operators.js';
import { PdfFonts } from './pdf-fonts.js';
import type { PdfAssets } from './pdf-assets.js';

type Pdfjs = typeof import('pdfjs-dist');

/** What stands on a page of a PDF. */
export interface PdfPage extends PageContent {
  /** Text that is there to be searched and not to be seen: a scanner lays it over its picture. */
  readonly invisible: readonly Glyph[];
  /** Text that runs aslant, such as a watermark, was left out. */
  readonly hasSlantedText: boolean;
}

interface OpenOptions {
  /** Pictures with more pixels are not decoded. */
  readonly maxImageSize: number;
  /** Whether fonts bring along their own maps of characters. */
  readonly fontExtraProperties: boolean;
}

/** Drawing operators of one page, those of its forms included; more than this no report has. */
const MAX_OPERATORS = 150_000;

/** Graphics states saved inside one another. A reader need not keep more than 28 (PDF 1.7, annex C); each makes pdfjs slower. */
const MAX_STATES = 1000;

/** No picture is looked at, and fonts are believed. */
const USUAL: OpenOptions = { maxImageSize: 1, fontExtraProperties: false };

/** Opens a PDF and gives what stands on each of its pages. */
export async function openPdf(bytes: Uint8Array, assets: PdfAssets): Promise<PdfPage[]> {
  const fonts = new PdfFonts();
  const pages = await withPdf(bytes, assets, USUAL, (document, pdfjs) => readPages(document, pdfjs, fonts));
  if (!fonts.isDoubtful) return pages;
  const told = new PdfFonts(fonts.numbered);
  const options = { ...USUAL, fontExtraProperties: true };
  return withPdf(bytes, assets, options, (document, pdfjs) => readPages(document, pdfjs, told));
}

/** Opens a PDF as long as `use` needs it. */
export async function withPdf<T>(
  bytes: Uint8Array,
  assets: PdfAssets,
  options: OpenOptions,
  use: (document: PDFDocumentProxy, pdfjs: Pdfjs) => Promise<T>,
): Promise<T> {
  const pdfjs = await loadPdfjs();
  const task: PDFDocumentLoadingTask = pdfjs.getDocument({
    // pdfjs takes the buffer over; the caller keeps the bytes.
    data: Uint8Array.from(bytes),
    ...assets,
    ...options,
    cMapPacked: true,
    // By default pdfjs asks the page's document how to fetch; a worker of a browser has none.
    useWorkerFetch: /^https?:/u.test(assets.cMapUrl),
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    return await use(await task.promise, pdfjs);
  } catch (error) {
    throw asAppError(error);
  } finally {
    await task.destroy();
  }
}

/** With its worker loaded beside it, pdfjs runs in this thread, in Node and in a browser alike. */
async function loadPdfjs(): Promise<Pdfjs> {
  const [pdfjs] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  return pdfjs;
}

async function readPages(document: PDFDocumentProxy, pdfjs: Pdfjs, fonts: PdfFonts): Promise<PdfPage[]> {
  const count = document.numPages;
  if (count > MAX_PDF_PAGES) throw tooComplex('页数过多', { pages: count });
  const operators = operatorTable(pdfjs.OPS);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= count; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { glyphs, rulings, invisible, hasSlantedText } = await followPage(page, fonts, operators);
    pages.push({ number, width, height, glyphs, rulings, invisible, hasSlantedText });
    page.cleanup();
  }
  return pages;
}

/** What the drawing operators of a page put on it. */
export async function followPage(
  page: PDFPageProxy,
  fonts: PdfFonts,
  operators: ReadonlyMap<number, Operator>,
): Promise<ContentReader> {
  const reader = new ContentReader(toMatrix(page.getViewport({ scale: 1 }).transform));
  const { fnArray, argsArray } = await operatorsOf(page, operators);
  const fontOf = (name: string): Font => fonts.get(name, page);
  fnArray.forEach((operator, index) => {
    operators.get(operator)?.(reader, argsArray[index] as never, fontOf);
  });
  return reader;
}

/** What pdfjs calls with each piece of a page's operators that it has ready; no other way lets one stop it in between. */
interface PageInPieces {
  _renderPageChunk(piece: { readonly length: number; readonly fnArray: readonly number[] }, state: unknown): void;
}

/** All operators of a page. Forms that show forms multiply: pdfjs is stopped where it would never come to an end. */
function operatorsOf(
  page: PDFPageProxy,
  operators: ReadonlyMap<number, Operator>,
): ReturnType<PDFPageProxy['getOperatorList']> {
  const pieces = page as unknown as PageInPieces;
  const take = pieces._renderPageChunk.bind(pieces);
  const stateChange = (number: number): number => STATE_CHANGES.get(operators.get(number)) ?? 0;
  let count = 0;
  let states = 0;
  return new Promise((resolve, reject) => {
    pieces._renderPageChunk = (piece, state) => {
      count += piece.length;
      for (const number of piece.fnArray) states = Math.max(0, states + stateChange(number));
      if (count <= MAX_OPERATORS && states <= MAX_STATES) take(piece, state);
      else reject(tooComplex('一页上的绘图指令过多', { page: page.pageNumber, operators: count, states }));
    };
    page.getOperatorList().then(resolve, reject);
  });
}

const STATE_CHANGES: ReadonlyMap<Operator | undefined, number> = new Map([
  [OPERATORS.save, 1],
  [OPERATORS.restore, -1],
]);

function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return encrypted();
  return damaged('PDF 结构有误，无法打开', { error: String(error) }, error);
}
