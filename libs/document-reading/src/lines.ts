import { tooComplex } from './document-errors.js';
import { MAX_LINES } from './limits.js';

/** A line of the file. Numbers count from 1, as an editor counts. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/** @throws AppError `document-too-complex` */
export function linesOf(text: string): Line[] {
  const lines = text.split(/\r\n|\n|\r/u, MAX_LINES + 1);
  if (lines.length > MAX_LINES) throw tooComplex('行数过多', { most: MAX_LINES });
  return lines.map((line, index) => ({ text: line, number: index + 1 }));
}
