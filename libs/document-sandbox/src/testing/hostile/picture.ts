import { deflateSync } from 'node:zlib';

import { bytesOf, crc32, joined, u16, u32, u32be } from './binary.js';
import type { HostileKind } from './hostile-kind.js';
import { deflatedTimes } from './zip-file.js';

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

function chunk(kind: string, body: Uint8Array, length = body.length): Buffer {
  const named = joined(kind, body);
  return joined(u32be(length), named, u32be(crc32(named)));
}

function png(width: number, height: number, data: Uint8Array, ...more: readonly Buffer[]): Buffer {
  const head = chunk('IHDR', joined(u32be(width), u32be(height), Buffer.from([8, 2, 0, 0, 0])));
  return joined(PNG, head, ...more, chunk('IDAT', data), chunk('IEND', new Uint8Array()));
}

/** A zlib stream of this many MiB of zeros, without its checksum. */
function zeros(megabytes: number): Buffer {
  return joined(Buffer.from([0x78, 0x01]), deflatedTimes('', Buffer.alloc(1024 * 1024), megabytes));
}

const HUGE = [20_000, 65_535, 1_000_000, 2 ** 31 - 1, 2 ** 32 - 1] as const;

function tiff(...entries: readonly (readonly [number, number, number])[]): Buffer {
  const listed = entries.map(([tag, count, value]) => joined(u16(tag, 4), u32(count, value)));
  // The next directory is this one again.
  return joined('II*\u0000', u32(8), u16(entries.length), ...listed, u32(8), Buffer.alloc(4000));
}

export const PICTURE_KINDS: readonly HostileKind[] = [
  {
    name: 'picture-png-of-huge-size',
    make: ({ random }) => png(random.pick(HUGE), random.pick(HUGE), deflateSync(Buffer.alloc(1000))),
  },
  {
    name: 'picture-png-bomb',
    make: ({ random }) => {
      const side = random.size(2000, 30_000);
      return png(side, side, zeros(Math.ceil((3 * side * side) / 2 ** 20) + 1));
    },
  },
  { name: 'picture-png-more-than-said', make: ({ random }) => png(10, 10, zeros(random.size(10, 2000))) },
  {
    name: 'picture-png-text-bomb',
    make: ({ random }) =>
      png(
        10,
        10,
        deflateSync(Buffer.alloc(310)),
        chunk('zTXt', joined('a\u0000\u0000', zeros(random.size(10, 2000)))),
        chunk('iCCP', joined('b\u0000\u0000', zeros(500))),
      ),
  },
  {
    name: 'picture-png-chunk-lies',
    make: ({ random }) => joined(PNG, chunk('IHDR', Buffer.alloc(13), random.pick([0, 0x7fffffff, 0xffffffff]))),
  },
  {
    name: 'picture-png-of-no-size',
    make: ({ random }) => png(random.pick([0, 1]), random.pick([0, 2 ** 31]), new Uint8Array()),
  },
  {
    name: 'picture-gif-of-huge-size',
    make: ({ random }) => {
      const frame = joined(
        ',',
        u16(0, 0, 0xffff, 0xffff),
        Buffer.from([0, 8, 255]),
        Buffer.alloc(255, 0xff),
        Buffer.from([0]),
      );
      return joined(
        'GIF89a',
        u16(0xffff, 0xffff),
        Buffer.from([0x70, 0, 0]),
        ...Array.from({ length: random.size(1, 10_000) }, () => frame),
        ';',
      );
    },
  },
  {
    name: 'picture-tiff-of-huge-size',
    make: ({ random }) => {
      const [width, height] = [random.pick(HUGE), random.pick(HUGE)];
      return tiff(
        [256, 1, width],
        [257, 1, height],
        [258, 1, 8],
        [259, 1, random.pick([1, 4, 5, 7, 8])],
        [262, 1, 1],
        [273, 1, 100],
        [278, 1, height],
        [279, 1, 0xffffffff],
      );
    },
  },
  {
    name: 'picture-tiff-cycle',
    make: ({ random }) =>
      tiff([256, 1, 100], [257, 1, 100], [330, random.pick([1, 0x7fffffff]), 8], [273, 0xffffffff, 8], [34665, 1, 8]),
  },
  {
    name: 'picture-bmp-of-huge-size',
    make: ({ random }) =>
      joined(
        'BM',
        u32(0xffffffff, 0, 54, 40, random.pick(HUGE), random.pick(HUGE)),
        u16(1, random.pick([1, 8, 24, 32, 99])),
        u32(random.whole(0, 5), 0, 1, 1, 0, 0),
        random.bytes(500),
      ),
  },
  {
    name: 'picture-jpeg-of-huge-size',
    make: ({ random }) => {
      const frame = joined(
        Buffer.from([
          0xff,
          random.pick([0xc0, 0xc2]),
          0,
          17,
          8,
          0xff,
          0xff,
          0xff,
          0xff,
          3,
          1,
          0x44,
          0,
          2,
          0x44,
          0,
          3,
          0x44,
          0,
        ]),
      );
      const scan = Buffer.from([0xff, 0xda, 0, 12, 3, 1, 0, 2, 0, 3, 0, 0, 63, 0]);
      return joined(Buffer.from([0xff, 0xd8]), frame, scan, random.bytes(random.size(10, 20_000)));
    },
  },
  {
    name: 'picture-jpeg-segments-lie',
    make: ({ random }) =>
      joined(Buffer.from([0xff, 0xd8]), Buffer.alloc(random.size(4, 1_000_000), Buffer.from([0xff, 0xe1, 0, 2]))),
  },
  {
    name: 'picture-garbage',
    make: ({ random }) =>
      joined(
        random.pick([PNG, bytesOf('GIF89a'), bytesOf('BM'), bytesOf('II*\u0000'), Buffer.from([0xff, 0xd8, 0xff])]),
        random.bytes(random.size(1, 50_000)),
      ),
  },
];
