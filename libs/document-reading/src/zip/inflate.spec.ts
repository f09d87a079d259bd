import fc from 'fast-check';
import { deflateSync } from 'fflate';

import { crc32, crc32InScript } from './crc32.js';
import { inflate, inflateInScript, inflatesBeyond, inflatesBeyondInScript } from './inflate.js';

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

it('knows in native code as in a browser what unpacks to more than there is room for', () => {
  fc.assert(
    fc.property(BYTES, fc.nat({ max: 2000 }), (bytes, room) => {
      const packed = deflateSync(bytes);
      expect(inflatesBeyond(packed, Math.max(room, 1))).toBe(bytes.length > Math.max(room, 1));
      expect(inflatesBeyondInScript(packed, Math.max(room, 1))).toBe(bytes.length > Math.max(room, 1));
    }),
  );
  const endless = deflateSync(new Uint8Array(10_000_000)).subarray(0, 5000);
  expect([inflatesBeyond(endless, 1000), inflatesBeyondInScript(endless, 1000)]).toEqual([true, true]);
});

it('takes broken bytes for what comes before the break', () => {
  const broken = new Uint8Array(100).fill(0xff);
  expect([inflatesBeyond(broken, 1000), inflatesBeyondInScript(broken, 1000)]).toEqual([false, false]);
});
