import { bytesOf, joined, u16, u32, u64 } from './binary.js';
import type { HostileKind } from './hostile-kind.js';
import { CONTENT_TYPES, TITLE, WORD_END, WORD_START, wordFile } from './word-file.js';
import { deflatedTimes, type ZipEntry, zipFile } from './zip-file.js';

const ZEROS = Buffer.alloc(1024 * 1024);
const DOCUMENT = 'word/document.xml';
const SOUND = `${WORD_START}${TITLE}${WORD_END}`;

const TYPES: ZipEntry = { name: '[Content_Types].xml', content: CONTENT_TYPES };
const SOUND_DOCUMENT: ZipEntry = { name: DOCUMENT, content: SOUND };

function bomb(name: string, megabytes: number): ZipEntry {
  return { name, packed: deflatedTimes('', ZEROS, megabytes), size: megabytes * ZEROS.length, crc: 0 };
}

/** Sizes in 64 bits, as the extra field of zip64 has them. */
function zip64Extra(size: bigint, packedSize: bigint, offset: bigint): Buffer {
  return joined(u16(1, 24), u64(size), u64(packedSize), u64(offset));
}

/** Each zip holds `width` times the one inside it. */
function nested(depth: number, width: number): Buffer {
  let inside: Uint8Array = zipFile([bomb('年报.txt', 50)]);
  for (let level = 0; level < depth; level += 1) {
    const content = inside;
    inside = zipFile(Array.from({ length: width }, (_, nth) => ({ name: `${nth}.zip`, content })));
  }
  return Buffer.from(inside);
}

/** Directory entries that all unpack the same bytes. */
function overlapping(entries: number): Buffer {
  const first = bomb('0.txt', 20);
  const others = Array.from({ length: entries }, (_, nth) => ({
    ...first,
    name: `${String(nth + 1).padStart(1, '0')}.txt`,
    unwritten: true,
    offset: 0,
  }));
  return zipFile([first, ...others]);
}

/** A stored entry that is the zip file itself. */
function ofItself(): Buffer {
  const entry = { name: 'a.zip', method: 0, packed: Buffer.alloc(0) };
  const size = zipFile([entry]).length;
  return zipFile([{ ...entry, size: size - 35, packedSize: size - 35 }]);
}

const SIZES: readonly HostileKind[] = [
  {
    name: 'zip-one-huge-part',
    make: ({ random }) => zipFile([TYPES, bomb(DOCUMENT, random.size(100, 3000))]),
  },
  {
    name: 'zip-many-large-parts',
    make: ({ random }) =>
      zipFile([
        TYPES,
        SOUND_DOCUMENT,
        ...Array.from({ length: random.whole(50, 200) }, (_, nth) => bomb(`word/${nth}.xml`, 30)),
      ]),
  },
  {
    name: 'zip-many-small-parts',
    make: ({ random }) =>
      zipFile([
        TYPES,
        SOUND_DOCUMENT,
        ...Array.from({ length: random.size(3000, 60_000) }, (_, nth) => ({
          name: `word/${nth}.xml`,
          content: '<a/>',
        })),
      ]),
  },
  { name: 'zip-nested-bombs', make: ({ random }) => nested(random.whole(1, 6), random.whole(2, 10)) },
  { name: 'zip-overlapping-entries', make: ({ random }) => overlapping(random.size(5, 5000)) },
  { name: 'zip-of-itself', make: ofItself },
  {
    name: 'zip-many-documents',
    make: ({ random }) => {
      const content = wordFile('');
      return zipFile(Array.from({ length: random.size(100, 3000) }, (_, nth) => ({ name: `${nth}.docx`, content })));
    },
  },
  {
    name: 'zip-bombs-as-documents',
    make: ({ random }) => {
      const content = zipFile([TYPES, bomb(DOCUMENT, 200)]);
      return zipFile(Array.from({ length: random.size(1, 300) }, (_, nth) => ({ name: `${nth}.docx`, content })));
    },
  },
  {
    name: 'zip-one-huge-text',
    make: ({ random }) => zipFile([bomb('年报.txt', random.size(10, 2000))]),
  },
];

const LIES: readonly HostileKind[] = [
  {
    name: 'zip-size-understated',
    make: ({ random }) => zipFile([TYPES, { ...bomb(DOCUMENT, random.size(10, 500)), size: random.whole(0, 1000) }]),
  },
  {
    name: 'zip-size-overstated',
    make: ({ random }) =>
      zipFile([TYPES, { ...SOUND_DOCUMENT, size: random.pick([0xffffffff, 0x7fffffff, 2 ** 30, 40_000_000]) }]),
  },
  {
    name: 'zip-packed-size-lies',
    make: ({ random }) =>
      zipFile([TYPES, { ...SOUND_DOCUMENT, packedSize: random.pick([0, 1, 0x7fffffff, 0xffffffff]) }]),
  },
  {
    name: 'zip-64-lies',
    make: ({ random }) => {
      const huge = random.pick([2n ** 63n, 2n ** 64n - 1n, 2n ** 40n]);
      const extra = zip64Extra(huge, random.pick([1n, huge]), random.pick([0n, huge]));
      const lying = { ...SOUND_DOCUMENT, size: 0xffffffff, packedSize: 0xffffffff, offset: 0xffffffff, extra };
      const record = joined(
        u32(0x06064b50),
        u64(44n),
        u16(45, 45),
        u32(0, 0),
        u64(huge),
        u64(huge),
        u64(huge),
        u64(0n),
      );
      const locator = joined(u32(0x07064b50, 0), u64(random.pick([0n, huge])), u32(1));
      return zipFile([TYPES, lying], { before: joined(record, locator), count: 0xffff, directoryOffset: 0xffffffff });
    },
  },
  {
    name: 'zip-lying-data-descriptor',
    make: ({ random }) => {
      const after = joined(u32(0x08074b50, random.whole(0, 2 ** 31), 0xfffffff0, 0xfffffff0));
      return zipFile([TYPES, { ...SOUND_DOCUMENT, flags: 0x808, crc: 0, size: 0, packedSize: 0, after }]);
    },
  },
  {
    name: 'zip-directory-outside',
    make: ({ random }) =>
      zipFile([TYPES, SOUND_DOCUMENT], { directoryOffset: random.pick([0xffffffff, 0x7fffffff, 1_000_000, 0]) }),
  },
  {
    name: 'zip-directory-size-lies',
    make: ({ random }) =>
      zipFile([TYPES, SOUND_DOCUMENT], { directorySize: random.pick([0, 1, 0x7fffffff, 0xffffffff]) }),
  },
  {
    name: 'zip-count-lies',
    make: ({ random }) => zipFile([TYPES, SOUND_DOCUMENT], { count: random.pick([0, 1, 0xfffe, 0xffff]) }),
  },
  {
    name: 'zip-entry-outside',
    make: ({ random }) =>
      zipFile([TYPES, { ...SOUND_DOCUMENT, offset: random.pick([0xfffffffe, 0x7fffffff, 100_000, 3]) }]),
  },
  {
    name: 'zip-comment-of-signatures',
    make: ({ random }) => {
      const comment = Buffer.alloc(random.whole(100, 65_000), u32(0x06054b50));
      return zipFile([TYPES, SOUND_DOCUMENT], { comment });
    },
  },
];

const NAMES: readonly HostileKind[] = [
  {
    name: 'zip-huge-name',
    make: ({ random }) =>
      zipFile([TYPES, SOUND_DOCUMENT, { name: 'word/'.repeat(random.whole(1000, 13_000)), content: 'a' }]),
  },
  {
    name: 'zip-duplicate-names',
    make: ({ random }) =>
      zipFile([
        TYPES,
        ...Array.from({ length: random.size(2, 3000) }, (_, nth) => ({ name: DOCUMENT, content: `<a${nth}/>` })),
        SOUND_DOCUMENT,
      ]),
  },
  {
    name: 'zip-path-traversal',
    make: ({ random, lures }) => {
      const up = random.pick(['../', '..\\', '/', 'C:\\', './/../']).repeat(random.whole(1, 20));
      return zipFile([
        TYPES,
        { ...SOUND_DOCUMENT, name: `${up}word/document.xml` },
        { name: `${up}${lures.file}`, content: 'x' },
      ]);
    },
  },
  {
    name: 'zip-symbolic-link',
    make: ({ random, lures }) => {
      const link = { method: 0, content: lures.file, attributes: 0xa1ff0000 };
      return zipFile(random.pick([[{ ...link, name: '年报.txt' }], [TYPES, { ...link, name: DOCUMENT }]]));
    },
  },
  {
    name: 'zip-names-of-no-text',
    make: ({ random }) =>
      zipFile([
        TYPES,
        SOUND_DOCUMENT,
        ...Array.from({ length: 50 }, () => ({ name: random.bytes(random.whole(0, 40)), content: 'x' })),
      ]),
  },
  {
    name: 'zip-names-of-objects',
    make: ({ random }) => {
      const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'word/__proto__'] as const;
      return zipFile([TYPES, SOUND_DOCUMENT, ...names.map((name) => ({ name, content: random.bytes(9) }))]);
    },
  },
];

const STREAMS: readonly HostileKind[] = [
  {
    name: 'zip-unknown-method',
    make: ({ random }) =>
      zipFile([TYPES, { ...SOUND_DOCUMENT, method: random.pick([1, 6, 9, 12, 14, 93, 95, 98, 99]) }]),
  },
  {
    name: 'zip-encrypted-entries',
    make: ({ random }) => zipFile([TYPES, { ...SOUND_DOCUMENT, flags: 0x801, packed: random.bytes(500) }]),
  },
  {
    name: 'zip-broken-deflate',
    make: ({ random }) => zipFile([TYPES, { ...SOUND_DOCUMENT, packed: random.bytes(random.size(1, 5000)) }]),
  },
  {
    name: 'zip-endless-deflate',
    make: ({ random }) => {
      // Empty stored blocks, none of them the last.
      const packed = Buffer.alloc(5 * random.size(100, 500_000), Buffer.from([0, 0, 0, 0xff, 0xff]));
      return zipFile([TYPES, { ...SOUND_DOCUMENT, packed }]);
    },
  },
  {
    name: 'zip-with-bytes-around',
    make: ({ random }) =>
      joined(u32(0x04034b50), random.bytes(random.whole(1, 5000)), bytesOf(wordFile('')), random.bytes(300)),
  },
];

export const ZIP_KINDS: readonly HostileKind[] = [...SIZES, ...LIES, ...NAMES, ...STREAMS];
