import type { OcrEngine } from './ocr-engine.js';

/** A browser has no engine that reads pictures: it would have to fetch one of several megabytes. */
export function openEngine(): Promise<OcrEngine | null> {
  return Promise.resolve(null);
}
