import { frame, FrameReader } from './frames.js';

const PAYLOADS = [Buffer.from('年报'), Buffer.alloc(0), Buffer.alloc(1000, 7)];
const WIRE = Buffer.concat(PAYLOADS.flatMap(frame));

it.each([1, 3, 4, 5, 64, 100_000])('puts frames together again from pieces of %d bytes', (size) => {
  const frames: Buffer[] = [];
  const reader = new FrameReader(1000, (payload) => frames.push(Buffer.from(payload)));
  for (let from = 0; from < WIRE.byteLength; from += size) reader.push(WIRE.subarray(from, from + size));
  expect(frames).toEqual(PAYLOADS);
});

it('refuses a frame that is announced to be too large, before it has come', () => {
  const frames: Buffer[] = [];
  let refused = 0;
  const reader = new FrameReader(
    999,
    (payload) => frames.push(payload),
    () => (refused += 1),
  );
  reader.push(WIRE);
  reader.push(WIRE);
  expect([frames.length, refused]).toEqual([2, 1]);
});
