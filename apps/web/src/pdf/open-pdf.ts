import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

import { pdfFiles } from './pdf-files.js';

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  /** The size of each page as it is shown, in points. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
}

/**
 * Opens a PDF for drawing. pdfjs is loaded with the first one; it works in its
 * own worker and runs no script of the document. The task must be destroyed.
 */
export async function startPdf(bytes: ArrayBuffer): Promise<PDFDocumentLoadingTask> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = workerAddress;
  // pdfjs takes the buffer over; the caller keeps the bytes.
  return pdfjs.getDocument({ data: bytes.slice(0), ...pdfFiles(), cMapPacked: true, enableXfa: false });
}

export async function openedPdf(task: PDFDocumentLoadingTask): Promise<OpenPdf> {
  const document = await task.promise;
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
  return { document, sizes: pages.map((page) => page.getViewport({ scale: 1 })) };
}
