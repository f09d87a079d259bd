import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
import { useEffect, useState } from 'react';

import { type OpenPdf, openedPdf, startPdf } from './open-pdf.js';

/** A PDF open for drawing for as long as its view is there: null while it opens, an error where it cannot be. */
export function usePdf(bytes: ArrayBuffer): OpenPdf | Error | null {
  const [opened, setOpened] = useState<OpenPdf | Error | null>(null);
  useEffect(() => {
    const opening: { task?: PDFDocumentLoadingTask; over: boolean } = { over: false };
    const open = async () => {
      opening.task = await startPdf(bytes);
      const pdf = await openedPdf(opening.task);
      if (!opening.over) setOpened(pdf);
    };
    open().catch((error: unknown) => {
      if (!opening.over) setOpened(error instanceof Error ? error : new Error(String(error)));
    });
    return () => {
      opening.over = true;
      setOpened(null);
      void opening.task?.destroy();
    };
  }, [bytes]);
  return opened;
}
