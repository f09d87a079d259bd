import { AppError } from '@gongkai/outcome';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

import { damaged, encrypted, tooComplex } from '../document-errors.js';
import { MAX_PDF_PAGES } from '../limits.js';
import { ContentReader } from './content-reader.js';
import { toMatrix } from './matrix.js';
import { type Operator, operatorTable } from './operators.js';
import type { PageContent } from './page-content.js';
import type { PdfAssets } from './pdf-assets.js';

type Pdfjs = typeof import('pdfjs-dist');

/** Pictures with more pixels are not decoded: none is looked at. */
const MAX_IMAGE_PIXELS = 1;

/** Opens a PDF and gives what stands on each of its pages. */
export async function openPdf(bytes: Uint8Array, assets: PdfAssets): Promise<PageContent[]> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    // pdfjs takes the buffer over; the caller keeps the bytes.
    data: Uint8Array.from(bytes),
    ...assets,
    cMapPacked: true,
    maxImageSize: MAX_IMAGE_PIXELS,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    return await readPages(await task.promise, operatorTable(pdfjs.OPS));
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

async function readPages(document: PDFDocumentProxy, operators: ReadonlyMap<number, Operator>): Promise<PageContent[]> {
  const count = document.numPages;
  if (count > MAX_PDF_PAGES) throw tooComplex('页数过多', { pages: count });
  const pages: PageContent[] = [];
  for (let number = 1; number <= count; number += 1) {
    const page = await document.getPage(number);
    pages.push(await readPage(page, number, operators));
    page.cleanup();
  }
  return pages;
}

async function readPage(
  page: PDFPageProxy,
  number: number,
  operators: ReadonlyMap<number, Operator>,
): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  const reader = new ContentReader(toMatrix(viewport.transform));
  const { fnArray, argsArray } = await page.getOperatorList();
  fnArray.forEach((operator, index) => {
    operators.get(operator)?.(reader, argsArray[index] as never, page);
  });
  const { glyphs, rulings, hasTurnedText } = reader;
  return { number, height: viewport.height, glyphs, rulings, hasTurnedText };
}

function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return encrypted();
  return damaged('PDF 结构有误，无法打开', { error: String(error) }, error);
}
