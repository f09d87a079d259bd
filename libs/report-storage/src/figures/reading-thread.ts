/** A thread that reads a file of figures piece by piece; `reading-aside.ts` asks it. */
import { StringDecoder } from 'node:string_decoder';
import { parentPort } from 'node:worker_threads';

import { AppError } from '@gongkai/outcome';

import { type AgencyLine, readFiguresLine, type ReportLine } from './figures-line.js';

export type NumberedLine = { readonly number: number } & ({ agency: AgencyLine } | { report: ReportLine });

/** What stands before the first line that is wrong, and what is wrong with it: an error would lose its code on its way. */
export interface PieceRead {
  readonly lines: readonly NumberedLine[];
  readonly wrong: { readonly message: string; readonly facts: AppError['facts'] } | null;
}

const decoder = new StringDecoder('utf8');
/** The line that has begun, and how many there were before it. */
let [begun, before] = ['', 0];

parentPort?.on('message', (piece: Uint8Array | null) => parentPort?.postMessage(read(piece)));

/** The lines that end in a piece of the file; null for its end. */
function read(piece: Uint8Array | null): PieceRead {
  const text = piece === null ? `${decoder.end()}\n` : decoder.write(Buffer.from(piece));
  const texts = (begun + text).split('\n');
  begun = texts.pop() ?? '';
  const lines: NumberedLine[] = [];
  try {
    for (const each of texts) {
      before += 1;
      if (each.trim() !== '') lines.push({ number: before, ...readFiguresLine(each, before) });
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { lines, wrong: { message: error.message, facts: error.facts } };
  }
  return { lines, wrong: null };
}
