import { joined } from './binary.js';
import type { HostileKind } from './hostile-kind.js';
import type { Random } from './random.js';
import { retold, RETOLD_FORMATS, type RetoldFormat } from './retold.js';
import { packedParts } from './zip-file.js';

const KIB = 1024;

/** The n-th file ends after n KiB. */
function truncated(format: RetoldFormat): HostileKind {
  const size = retold(format).length;
  const variants = Math.ceil(size / KIB) - 1;
  return {
    name: `${format}-truncated`,
    variants,
    make: ({ nth }) => retold(format).subarray(0, ((nth % variants) + 1) * KIB),
  };
}

type Harm = (bytes: Buffer, random: Random) => Buffer;

const flipped: Harm = (bytes, random) => {
  for (let left = random.size(1, 200); left > 0; left -= 1) {
    const at = random.whole(0, bytes.length - 1);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.whole(0, 7));
  }
  return bytes;
};

const overwritten: Harm = (bytes, random) => {
  for (let left = random.size(1, 20); left > 0; left -= 1) {
    const at = random.whole(0, bytes.length - 1);
    bytes.fill(random.pick([0, 0xff, 0x20, 0x3c]), at, Math.min(bytes.length, at + random.size(1, 2000)));
  }
  return bytes;
};

const shuffled: Harm = (bytes, random) => {
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const size = random.size(1, bytes.length);
    const piece = bytes.subarray(at, at + size);
    const fate = random.next();
    if (fate > 0.2) pieces.push(piece);
    if (fate > 0.8) pieces.push(piece);
    at += size;
  }
  return Buffer.concat(pieces);
};

function harmed(name: string, harm: Harm): HostileKind[] {
  return RETOLD_FORMATS.map((format) => ({
    name: `${format}-${name}`,
    make: ({ random }) => harm(retold(format), random),
  }));
}

/** Files that are of two kinds at once, or of another than they begin with. */
const CONFUSIONS: readonly HostileKind[] = [
  {
    name: 'mixed-one-file-behind-another',
    make: ({ random }) => joined(retold(random.pick(RETOLD_FORMATS)), retold(random.pick(RETOLD_FORMATS))),
  },
  {
    name: 'mixed-start-of-another-kind',
    make: ({ random }) => {
      const starts = [
        '504b0304',
        'd0cf11e0a1b11ae1',
        '255044462d312e37',
        '89504e47',
        '3c68746d6c3e',
        '1f8b08',
        '52617221',
        '377abcaf',
        '7b5c727466',
      ];
      const start = Buffer.from(starts[random.whole(0, starts.length - 1)] ?? '', 'hex');
      const bytes = retold(random.pick(RETOLD_FORMATS));
      return random.next() < 0.5 ? joined(start, bytes) : joined(start, bytes.subarray(start.length));
    },
  },
  {
    name: 'mixed-pdf-inside-text',
    make: ({ random }) => joined('2023年年报\n'.repeat(random.whole(0, 100)), retold('pdf'), '<html><table>'),
  },
  {
    name: 'mixed-word-and-excel-in-one',
    make: ({ random }) =>
      packedParts({
        'word/document.xml': random.bytes(99),
        'xl/workbook.xml': '<workbook/>',
        'OFD.xml': '<a/>',
        mimetype: 'x',
        'content.xml': '<a/>',
        '[Content_Types].xml': '<Types/>',
      }),
  },
  {
    name: 'mixed-parts-of-other-files',
    make: ({ random }) =>
      packedParts({
        'word/document.xml': retold(random.pick(RETOLD_FORMATS)),
        'word/_rels/document.xml.rels': retold(random.pick(RETOLD_FORMATS)),
      }),
  },
  {
    name: 'mixed-nothing',
    make: ({ random }) => Buffer.alloc(random.size(1, 2_000_000), random.pick([0, 0x0a, 0x20, 0xff])),
  },
];

export const DAMAGE_KINDS: readonly HostileKind[] = [
  ...RETOLD_FORMATS.map(truncated),
  ...harmed('flipped', flipped),
  ...harmed('overwritten', overwritten),
  ...harmed('shuffled', shuffled),
  ...CONFUSIONS,
];
