/** A thread that reads a file of figures piece by piece; `reading-aside.ts` asks it. */
import { parentPort } from 'node:worker_threads';

import { AppError } from '@gongkai/outcome';

import { type AgencyLine, readFiguresLine, type ReportLine } from './figures-line.js';
import { reportInCopy, type ReportInCopy } from './report-in-copy.js';

/** A report of the file; its values stand in those of the piece. */
export interface ReportRead extends Pick<ReportLine, 'agency' | 'year' | 'edition'> {
  readonly written: ReportInCopy;
}

export type NumberedLine<Report> = { readonly number: number } & ({ agency: AgencyLine } | { report: Report });

/** What stands before the first line that is wrong, and what is wrong with it: an error would lose its code on its way. */
export interface PieceRead {
  readonly lines: readonly NumberedLine<ReportRead>[];
  /** Of one report after the other, each in the order of its edition's cells: NaN where it has none. */
  readonly values: Float64Array<ArrayBuffer>;
  readonly wrong: { readonly message: string; readonly facts: AppError['facts'] } | null;
}

const NEW_LINE = '\n'.charCodeAt(0);

/** The line that has begun, and how many there were before it. */
let begun = Buffer.alloc(0);
let before = 0;

parentPort?.on('message', (piece: Uint8Array | null) => {
  const answer = read(piece);
  parentPort?.postMessage(answer, [answer.values.buffer]);
});

/** The lines that end in a piece of the file; null for its end. */
function read(piece: Uint8Array | null): PieceRead {
  const lines: NumberedLine<ReportRead>[] = [];
  const values: (readonly (number | null)[])[] = [];
  let wrong: PieceRead['wrong'] = null;
  try {
    for (const text of linesIn(piece ?? Buffer.of(NEW_LINE))) {
      before += 1;
      if (text.trim() === '') continue;
      const line = readFiguresLine(text, before);
      if ('agency' in line) lines.push({ number: before, ...line });
      else {
        const { agency, year, edition } = line.report;
        lines.push({ number: before, report: { agency, year, edition, written: reportInCopy(line.report) } });
        values.push(line.report.values);
      }
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    wrong = { message: error.message, facts: error.facts };
  }
  return { lines, values: inOne(values), wrong };
}

function inOne(values: readonly (readonly (number | null)[])[]): Float64Array<ArrayBuffer> {
  const all = new Float64Array(values.reduce((cells, { length }) => cells + length, 0));
  let at = 0;
  for (const ofReport of values) {
    for (const value of ofReport) all[at++] = value ?? NaN;
  }
  return all;
}

/** Each line as text of its own: one without Chinese is read in half the time then. */
function* linesIn(piece: Uint8Array): Generator<string> {
  const bytes = Buffer.concat([begun, piece]);
  let from = 0;
  for (let end = bytes.indexOf(NEW_LINE); end >= 0; end = bytes.indexOf(NEW_LINE, from)) {
    yield bytes.toString('utf8', from, end);
    from = end + 1;
  }
  begun = bytes.subarray(from);
}
