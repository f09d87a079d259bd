import type { GrayImage } from './gray-image.js';

/** What was read in one line of a picture. */
export interface LineReading {
  readonly text: string;
  /** 0..1, as the engine sees it itself. */
  readonly confidence: number;
}

/** Reads pictures of single lines, dark on light, with some margin around them. */
export interface OcrEngine {
  /** Chinese text. */
  readLine(line: GrayImage): LineReading;
  /** A figure, with a model of its own: a second opinion. */
  readFigure(line: GrayImage): LineReading;
}
