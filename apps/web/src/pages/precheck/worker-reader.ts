import { pdfFiles } from '../../pdf/pdf-files.js';
import type { ReadingAnswer, ReadingOrder } from './reading-order.js';

/** Why a file has no reading at all; the texts of the pages say it in words. */
export type ReadingTrouble = 'too-long' | 'stopped' | 'not-given';

export class ReadingError extends Error {
  override readonly name = 'ReadingError';

  constructor(readonly trouble: ReadingTrouble) {
    super(trouble);
  }
}

/** A document takes milliseconds, a long PDF seconds. */
const LONGEST_MS = 60_000;

/**
 * Reads documents in a worker, one at a time. A worker that takes too long or
 * breaks is ended; the next document gets a new one.
 */
export class WorkerReader {
  private worker: Worker | null = null;

  constructor(
    private readonly start: () => Worker = startWorker,
    private readonly longest: number = LONGEST_MS,
  ) {}

  /** The bytes are handed over. Throws only ReadingError. */
  read(bytes: ArrayBuffer): Promise<ReadingAnswer> {
    const worker = (this.worker ??= this.start());
    return new Promise((resolve, reject) => {
      const fail = (trouble: ReadingTrouble) => {
        clearTimeout(timer);
        this.close();
        reject(new ReadingError(trouble));
      };
      const timer = setTimeout(fail, this.longest, 'too-long');
      worker.onerror = () => {
        fail('stopped');
      };
      worker.onmessage = ({ data }: MessageEvent<unknown>) => {
        // pdfjs greets whoever started the thread it runs in.
        if (!isAnswer(data)) return;
        clearTimeout(timer);
        resolve(data);
      };
      const { cMapUrl, standardFontDataUrl } = pdfFiles();
      const order: ReadingOrder = { bytes, pdfAssets: { cMapUrl, standardFontDataUrl } };
      worker.postMessage(order, [bytes]);
    });
  }

  close(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
}

function isAnswer(data: unknown): data is ReadingAnswer {
  return typeof data === 'object' && data !== null && 'result' in data;
}
