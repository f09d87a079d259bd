import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { AppError } from '@gongkai/outcome';

import type { NumberedLine, PieceRead } from './reading-thread.js';

/** A thread runs compiled code, also in tests. */
const ENTRY = join(import.meta.dirname, '../../dist/figures/reading-thread.js');

/**
 * Reads the lines of a file of figures in a thread of its own, always a piece ahead: to read them takes as long as to
 * write what they say.
 *
 * @param pieces of the file, as they are read from the disk
 * @throws AppError `figures-invalid` where it comes to a line that is wrong, after all that stand before it
 */
export async function* readAside(pieces: AsyncIterable<Uint8Array | string>): AsyncGenerator<NumberedLine> {
  const thread = startThread();
  try {
    let ahead: Promise<PieceRead> | null = null;
    for await (const piece of pieces) {
      const read: PieceRead | null = ahead && (await ahead);
      ahead = readIn(thread, typeof piece === 'string' ? Buffer.from(piece) : piece);
      if (read) yield* linesOf(read);
    }
    if (ahead) yield* linesOf(await ahead);
    yield* linesOf(await readIn(thread, null));
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

function readIn(thread: Worker, piece: Uint8Array | null): Promise<PieceRead> {
  const answered = once(thread, 'message').then(([read]) => read as PieceRead);
  // Whoever comes next awaits it; until then nobody is to be told.
  answered.catch(() => undefined);
  thread.postMessage(piece);
  return answered;
}

function* linesOf({ lines, wrong }: PieceRead): Generator<NumberedLine> {
  yield* lines;
  if (wrong) throw new AppError('figures-invalid', wrong.message, wrong.facts);
}
