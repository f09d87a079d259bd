import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface PdfPageProps {
  readonly document: PDFDocumentProxy;
  /** From 1. */
  readonly number: number;
  /** How wide the page is shown, in CSS pixels. */
  readonly width: number;
}

/** More pixels than this a browser may refuse to draw on, and no screen shows. */
const MOST_PIXELS = 16_000_000;

/** One page on a canvas, as fine as the screen is; says so where it cannot be drawn. */
export function PdfPage({ document, number, width }: PdfPageProps): ReactElement {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const drawing = new AbortController();
    const { signal } = drawing;
    if (canvas.current) {
      draw(document, number, { canvas: canvas.current, width, signal }).catch(() => {
        // A drawing that is no longer wanted ends with an error, too.
        if (!signal.aborted) setFailed(true);
      });
    }
    return () => {
      drawing.abort();
    };
  }, [document, number, width]);
  if (failed) return <p className="page-failed">{t('document.pageNotDrawn')}</p>;
  return <canvas ref={canvas} aria-hidden />;
}

interface Drawing {
  readonly canvas: HTMLCanvasElement;
  readonly width: number;
  readonly signal: AbortSignal;
}

async function draw(document: PDFDocumentProxy, number: number, { canvas, width, signal }: Drawing): Promise<void> {
  const page = await document.getPage(number);
  if (signal.aborted) return;
  const natural = page.getViewport({ scale: 1 });
  const wanted = (width / natural.width) * devicePixelRatio;
  const most = Math.sqrt(MOST_PIXELS / (natural.width * natural.height));
  const viewport = page.getViewport({ scale: Math.min(wanted, most) });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const task = page.render({ canvas, viewport });
  signal.addEventListener('abort', () => {
    task.cancel();
  });
  await task.promise;
}
