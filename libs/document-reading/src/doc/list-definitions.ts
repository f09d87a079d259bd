import type { AbstractList, Level, List, NumberingPart } from '../docx/numbering/numbering-part.js';
import type { ByteReader } from '../ole/byte-reader.js';

/** How numbers look, by their codes (MS-OSHARED 2.2.1.3), as the newer format names them. */
const FORMATS: readonly string[] = (
  'decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex chicago ' +
  'ideographDigital japaneseCounting aiueo iroha decimalFullWidth decimalHalfWidth japaneseLegal ' +
  'japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 aiueoFullWidth irohaFullWidth decimalZero ' +
  'bullet ganada chosung decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese ' +
  'ideographEnclosedCircle ideographTraditional ideographZodiac ideographZodiacTraditional taiwaneseCounting ' +
  'ideographLegalTraditional taiwaneseCountingThousand taiwaneseDigital chineseCounting chineseLegalSimplified ' +
  'chineseCountingThousand chineseDigital'
).split(' ');

const NO_NUMBER = 0xff;
const SUFFIXES = ['tab', 'space', 'nothing'] as const;

const LEVELS = 9;
const LIST_SIZE = 28;
const LEVEL_HEAD_SIZE = 28;
const USE_SIZE = 16;

/** Reads one thing after another. */
class Cursor {
  at = 0;

  constructor(readonly reader: ByteReader) {}

  skip(size: number): number {
    const start = this.at;
    this.at += size;
    return start;
  }
}

/**
 * The lists of a Word file (MS-DOC 2.9.147 and 2.9.131, LSTF and LFO) in the terms of the newer format.
 *
 * @param lists the lists, and right after them the levels of each
 * @param uses what paragraphs refer to, from 1: a list, perhaps with other levels
 */
export function listDefinitions(lists: ByteReader, uses: ByteReader): NumberingPart {
  return { abstracts: readLists(new Cursor(lists)), lists: readUses(new Cursor(uses)) };
}

function readLists(cursor: Cursor): Map<string, AbstractList> {
  const { reader } = cursor;
  const count = reader.uint16(cursor.skip(2));
  const heads = Array.from({ length: count }, () => cursor.skip(LIST_SIZE));
  const found = heads.map((head): [string, AbstractList] => {
    const id = String(reader.uint32(head));
    const isSimple = (reader.uint8(head + 26) & 1) === 1;
    return [id, { id, levels: Array.from({ length: isSimple ? 1 : LEVELS }, () => readLevel(cursor)) }];
  });
  return new Map(found);
}

/** MS-DOC 2.9.150: a head, the properties of paragraph and number, and the text of the number. */
function readLevel(cursor: Cursor): Level {
  const { reader } = cursor;
  const head = cursor.skip(LEVEL_HEAD_SIZE);
  const flags = reader.uint8(head + 5);
  const code = reader.uint8(head + 4);
  cursor.skip(reader.uint8(head + 24) + reader.uint8(head + 25));
  const length = reader.uint16(cursor.skip(2));
  const text = cursor.skip(2 * length);
  let written = '';
  for (let index = 0; index < length; index += 1) {
    const letter = reader.uint16(text + 2 * index);
    // The number of a level stands for itself.
    written += letter < LEVELS ? `%${letter + 1}` : String.fromCharCode(letter);
  }
  const level: Level = {
    start: reader.uint32(head),
    format: code === NO_NUMBER ? 'none' : (FORMATS[code] ?? 'decimal'),
    text: written,
    suffix: SUFFIXES[reader.uint8(head + 15)] ?? 'tab',
    isLegal: (flags & 4) !== 0,
  };
  return (flags & 8) === 0 ? level : { ...level, restart: reader.uint8(head + 26) };
}

function readUses(cursor: Cursor): Map<string, List> {
  const { reader } = cursor;
  const count = Math.min(reader.uint32(cursor.skip(4)), Math.floor(reader.length / USE_SIZE));
  const heads = Array.from({ length: count }, () => cursor.skip(USE_SIZE));
  const found = heads.map((head, index): [string, List] => {
    const list: List = {
      id: String(index + 1),
      abstract: String(reader.uint32(head)),
      starts: new Map(),
      levels: new Map(),
    };
    const changes = reader.uint8(head + 12);
    cursor.skip(4);
    for (let change = 0; change < changes; change += 1) readChange(cursor, list);
    return [list.id, list];
  });
  return new Map(found);
}

/** A level of the list that begins at another number, or looks otherwise. */
function readChange(cursor: Cursor, list: List): void {
  const { reader } = cursor;
  const at = cursor.skip(8);
  const flags = reader.uint32(at + 4);
  const index = flags & 0x0f;
  const isOther = (flags & 0x20) !== 0;
  const level = isOther ? readLevel(cursor) : undefined;
  if (level) list.levels.set(index, level);
  if ((flags & 0x10) !== 0) list.starts.set(index, level?.start ?? reader.uint32(at));
}
