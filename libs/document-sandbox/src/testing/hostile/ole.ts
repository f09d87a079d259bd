import { joined, u16, u32 } from './binary.js';
import type { HostileKind, Ingredients } from './hostile-kind.js';
import { compoundFile, type CompoundLies } from './ole-file.js';
import { retold } from './retold.js';

const EXTREMES = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff] as const;

/** A Word file whose streams hold nothing of meaning. */
function wordLike(lies: CompoundLies, { random }: Ingredients): Buffer {
  const text = Buffer.concat([u16(0xa5ec, 0xc1), random.bytes(6000)]);
  return compoundFile({ WordDocument: text, '1Table': random.bytes(5000) }, lies);
}

const CONTAINERS: readonly HostileKind[] = [
  { name: 'ole-sector-cycle', make: (from) => wordLike({ next: { 1: 1, 2: 3, 3: 2, 5: 1 } }, from) },
  { name: 'ole-directory-chain-cycle', make: (from) => wordLike({ next: { 0: from.random.pick([0, 1, 5]) } }, from) },
  {
    name: 'ole-sector-outside',
    make: (from) => wordLike({ next: { 1: from.random.pick([99, 100_000, 0x7fffffff]) } }, from),
  },
  {
    name: 'ole-directory-cycle',
    make: (from) =>
      wordLike(
        {
          siblings: from.random.pick([
            [1, 2, 1],
            [0, 0, 0],
            [2, 1, 0],
            [0x7fffffff, 1, 2],
          ]),
        },
        from,
      ),
  },
  {
    name: 'ole-stream-size-lies',
    make: (from) => wordLike({ size: from.random.pick([0, 1, 0x7fffffff, 0xffffffff, 4096]) }, from),
  },
  {
    name: 'ole-stream-start-lies',
    make: (from) => wordLike({ start: from.random.pick([0, 9999, 0x7fffffff, 0xfffffffe]) }, from),
  },
  {
    name: 'ole-table-counts-lie',
    make: (from) =>
      wordLike(
        {
          header: {
            44: from.random.pick(EXTREMES),
            72: from.random.pick(EXTREMES),
            64: 0x7fffffff,
            40: 0xffffffff,
          },
        },
        from,
      ),
  },
  {
    name: 'ole-table-list-cycle',
    make: (from) => wordLike({ header: { 68: from.random.pick([0, 1, 2, 3]), 72: 0xffffffff } }, from),
  },
  {
    name: 'ole-table-lists-itself',
    make: (from) =>
      wordLike({ header: Object.fromEntries(Array.from({ length: 109 }, (_, nth) => [76 + 4 * nth, 0])) }, from),
  },
  {
    name: 'ole-sector-size-lies',
    make: (from) => wordLike({ header: { 28: 0xfffe + (from.random.pick([0, 1, 4, 12, 31, 0xffff]) << 16) } }, from),
  },
  {
    name: 'ole-small-sectors-cycle',
    make: (from) => wordLike({ size: 100, header: { 60: 0, 64: 1 }, next: { 0: 0 } }, from),
  },
  {
    name: 'ole-many-entries',
    make: ({ random }) =>
      compoundFile(
        Object.fromEntries(
          Array.from({ length: random.size(10, 3000) }, (_, nth) => [`Stream${nth}`, new Uint8Array()]),
        ),
      ),
  },
  {
    name: 'ole-encrypted-package',
    make: ({ random }) =>
      compoundFile({ EncryptionInfo: random.bytes(300), EncryptedPackage: random.bytes(random.size(10, 100_000)) }),
  },
];

/** Numbers of four or two bytes of a real Word file put to their ends. */
function doc(name: string, from: number, to: number, times: number): HostileKind {
  return {
    name,
    make: ({ random }) => {
      const bytes = retold('doc');
      for (let left = random.whole(1, times); left > 0; left -= 1) {
        const at = random.whole(from, Math.min(to, bytes.length - 4));
        const value = random.pick(EXTREMES);
        if (random.next() < 0.5) bytes.writeUInt32LE(value, at);
        else bytes.writeUInt16LE(value & 0xffff, at);
      }
      return bytes;
    },
  };
}

const WORD: readonly HostileKind[] = [
  doc('doc-extreme-header', 24, 512, 6),
  doc('doc-extreme-directory-and-text', 512, 6000, 20),
  doc('doc-extreme-numbers', 512, 60_000, 100),
  {
    name: 'doc-garbage-text',
    make: (from) => wordLike({}, from),
  },
  {
    name: 'doc-pieces-lie',
    make: ({ random }) => {
      // Each piece says that it is the same million characters.
      const count = random.size(10, 20_000);
      const positions = u32(...Array.from({ length: count + 1 }, (_, nth) => nth * 1_000_000));
      const pieces = Buffer.concat(
        Array.from({ length: count }, () => joined(u16(0), u32(random.pick([0, 0x40000000, 0x7fffffff])), u16(0))),
      );
      const table = joined(Buffer.from([2]), u32(positions.length + pieces.length), positions, pieces);
      const head = Buffer.alloc(1472);
      head.writeUInt16LE(0xa5ec, 0);
      head.writeUInt16LE(0xc1, 2);
      head.writeUInt16LE(0x0200, 10);
      u16(14).copy(head, 32);
      u16(22).copy(head, 62);
      u32(0x7fffffff).copy(head, 76);
      u16(93).copy(head, 152);
      u32(0, table.length).copy(head, 154 + 33 * 8);
      return compoundFile({ WordDocument: joined(head, random.bytes(4000)), '1Table': table });
    },
  },
];

const record = (kind: number, body: Uint8Array, length = body.length): Buffer => joined(u16(kind, length), body);
const BOF = record(0x809, u16(0x600, 5, 0, 0, 0, 0, 0, 0));
const EOF = record(0x0a, new Uint8Array());
const workbook = (...records: readonly Buffer[]): Buffer =>
  compoundFile({ Workbook: Buffer.concat([BOF, ...records]) });
const sheetAt = (offset: number): Buffer => record(0x85, joined(u32(offset), u16(0), Buffer.from([1, 0]), 'A'));

const SHEETS: readonly HostileKind[] = [
  {
    name: 'xls-record-lengths-lie',
    make: ({ random }) => workbook(record(random.whole(0, 0x900), random.bytes(20), 0xffff), EOF),
  },
  {
    name: 'xls-sheet-at-itself',
    make: ({ random }) =>
      workbook(...Array.from({ length: random.size(1, 5000) }, () => sheetAt(random.pick([0, 20, 0x7fffffff]))), EOF),
  },
  {
    name: 'xls-strings-lie',
    make: ({ random }) =>
      workbook(
        record(
          0xfc,
          joined(u32(0x7fffffff, 0x7fffffff), u16(0xffff), Buffer.from([random.whole(0, 255)]), random.bytes(500)),
        ),
        record(0x3c, random.bytes(300)),
        sheetAt(20),
        EOF,
      ),
  },
  {
    name: 'xls-dimensions-of-everything',
    make: () => {
      const cells = [
        record(0x200, joined(u32(0, 0xffffffff), u16(0, 0xffff, 0))),
        record(0x203, joined(u16(0xffff, 0xffff, 0), Buffer.alloc(8))),
      ];
      const head = Buffer.concat([BOF, sheetAt(0), EOF]);
      return workbook(
        sheetAt(head.length),
        EOF,
        BOF,
        ...cells,
        record(0xe5, u16(2, 0, 0xffff, 0, 0xffff, 0, 0xffff, 0, 0xff)),
        EOF,
      );
    },
  },
  {
    name: 'xls-random-records',
    make: ({ random }) =>
      workbook(
        ...Array.from({ length: random.size(10, 3000) }, () =>
          record(
            random.pick([0x203, 0xbd, 0xfd, 0x204, 0x06, 0x27e, 0xe5, 0x85, 0xfc, 0x3c, 0x809, 0x200]),
            random.bytes(random.whole(0, 60)),
          ),
        ),
        EOF,
      ),
  },
  {
    name: 'xls-with-password',
    make: ({ random }) => workbook(record(0x2f, joined(u16(1, 1, 1), random.bytes(48))), EOF),
  },
];

export const OLE_KINDS: readonly HostileKind[] = [...CONTAINERS, ...WORD, ...SHEETS];
