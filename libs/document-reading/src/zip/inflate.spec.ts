import fc from 'fast-check';
import { deflateSync } from 'fflate';

import { crc32, crc32InScript } from './crc32.js';
import { inflate, inflateInScript } from './inflate.js';

const BYTES = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ maxLength: 30 }).map((text) => new TextEncoder().encode(text.repeat(40))),
);

it('unpacks in native code what it unpacks in a browser', () => {
  fc.assert(
    fc.property(BYTES, (bytes) => {
      const packed = deflateSync(bytes);
      expect(Uint8Array.from(inflate(packed, bytes.length + 1))).toEqual(bytes);
      expect(inflateInScript(packed, bytes.length + 1)).toEqual(bytes);
    }),
  );
});

it('sums in native code as in a browser', () => {
  fc.assert(
    fc.property(BYTES, (bytes) => {
      expect(crc32(bytes)).toBe(crc32InScript(bytes));
    }),
  );
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

it('never gives back more than there is room for', () => {
  const packed = deflateSync(new Uint8Array(100_000));
  expect(() => inflate(packed, 1000)).toThrow();
  expect(inflateInScript(packed, 1000)).toHaveLength(1000);
});
