/** The child: one document after the other comes in on standard input, one answer after the other goes out. */
import './without-canvas.js';

import { MAX_DOCUMENT_BYTES } from '@gongkai/document-reading';
import { readReport } from '@gongkai/report-pipeline';

import { frame, FrameReader } from './frames.js';

async function answer(bytes: Buffer): Promise<void> {
  const result = await readReport(bytes);
  const payload = Buffer.from(JSON.stringify(result));
  for (const piece of frame(payload)) process.stdout.write(piece);
}

// What a library prints must not be taken for an answer.
console.log = console.error;
console.info = console.error;

const documents = new FrameReader(MAX_DOCUMENT_BYTES, (bytes) => void answer(bytes));
process.stdin.on('data', (piece: Buffer) => {
  documents.push(piece);
});
process.stdin.on('end', () => {
  process.exit();
});
