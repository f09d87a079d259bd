/** The child: one document after the other comes in on standard input, one answer after the other goes out. */
import './without-canvas.js';

import { readReport } from '@gongkai/report-pipeline';

import { frame, FrameReader, SCANNING } from './frames.js';

async function answer(bytes: Buffer): Promise<void> {
  const result = await readReport(bytes, { onScan: () => send(SCANNING) });
  await send(Buffer.from(JSON.stringify(result)));
}

/** Comes back when it has gone out: reading pictures lets nothing else happen. */
function send(payload: Uint8Array): Promise<void> {
  return new Promise((sent) => {
    process.stdout.write(Buffer.concat(frame(payload)), () => {
      sent();
    });
  });
}

// What a library prints must not be taken for an answer.
console.log = console.error;
console.info = console.error;

// The parent is believed; a document that is too large is for the reader to refuse.
const documents = new FrameReader(Infinity, (bytes) => void answer(bytes));
process.stdin.on('data', (piece: Buffer) => {
  documents.push(piece);
});
process.stdin.on('end', () => {
  process.exit();
});
