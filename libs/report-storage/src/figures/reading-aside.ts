import { on } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { AppError } from '@gongkai/outcome';
import { cellKeys, EDITIONS } from '@gongkai/report-form';

import type { NumberedLine as LineOfThread, PieceRead, ReportRead as ReportOfThread } from './reading-thread.js';

export interface ReportRead extends ReportOfThread {
  /** In the order of the edition's cells; NaN where it has none. */
  readonly values: Float64Array;
}

export type NumberedLine = LineOfThread<ReportRead>;

/** A thread runs compiled code, also in tests. */
const ENTRY = join(import.meta.dirname, '../../dist/figures/reading-thread.js');

/** So much is read ahead of what is written: the writer is often busy, and the thread is not to wait for it. */
const PIECES_AHEAD = 16;

/**
 * Reads the lines of a file of figures in a thread of its own, ahead of whoever takes them: to read them takes as long
 * as to write what they say.
 *
 * @param pieces of the file, as they are read from the disk
 * @throws AppError `figures-invalid` where it comes to a line that is wrong, after all that stand before it
 */
export async function* readAside(pieces: AsyncIterable<Uint8Array | string>): AsyncGenerator<NumberedLine> {
  const thread = startThread();
  try {
    const answers = on(thread, 'message');
    let ahead = 0;
    for await (const piece of pieces) {
      thread.postMessage(typeof piece === 'string' ? Buffer.from(piece) : piece);
      ahead += 1;
      if (ahead <= PIECES_AHEAD) continue;
      yield* await nextLines(answers);
      ahead -= 1;
    }
    thread.postMessage(null);
    for (; ahead >= 0; ahead--) yield* await nextLines(answers);
  } finally {
    await thread.terminate();
  }
}

function startThread(): Worker {
  if (!existsSync(ENTRY)) {
    throw new Error(`The storage is not compiled: run npx tsc -b libs/report-storage (${ENTRY} is missing)`);
  }
  return new Worker(ENTRY, { execArgv: [] });
}

/** What has been read of the piece that was given to the thread first. */
async function nextLines(answers: AsyncIterator<unknown[]>): Promise<Generator<NumberedLine>> {
  const { value } = (await answers.next()) as { value: [PieceRead] };
  return linesOf(value[0]);
}

function* linesOf({ lines, values, wrong }: PieceRead): Generator<NumberedLine> {
  let at = 0;
  for (const line of lines) {
    if ('agency' in line) yield line;
    else {
      const from = at;
      at += cellKeys(EDITIONS[line.report.edition]).length;
      yield { ...line, report: { ...line.report, values: values.subarray(from, at) } };
    }
  }
  if (wrong) throw new AppError('figures-invalid', wrong.message, wrong.facts);
}
