import { damaged, encrypted, unsupported } from '../document-errors.js';
import { ByteReader } from '../ole/byte-reader.js';
import type { CompoundFile } from '../ole/compound-file.js';

/** A part of the table stream. */
export type TablePart =
  'characterPages' | 'lists' | 'listUses' | 'paragraphPages' | 'pieces' | 'shapes' | 'styles' | 'textBoxes';

/** What the head of a Word file (MS-DOC 2.5, the FIB) says: where its parts lie and how long its texts are. */
export interface WordStreams {
  readonly document: Uint8Array;
  readonly data: Uint8Array;
  readonly tablePart: (part: TablePart) => ByteReader;
  readonly stories: Readonly<Record<Story, Stretch>>;
}

/** The texts of a file, in the order in which they follow one another. Macros are not written any more. */
const STORIES = ['body', 'footnotes', 'headers', 'macros', 'comments', 'endnotes', 'textBoxes'] as const;
export type Story = (typeof STORIES)[number];

/** A part of the text of the file, in characters. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const SIGNATURES: readonly number[] = [0xa5ec, 0xa5dc];
const WORD_97 = 193;

const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;

/** Offsets in the head. */
const VERSION = 2;
const FLAGS = 10;
const TEXT_LENGTHS = 0x4c;
const PARTS = 0x9a;

/** Which pair of offset and size names each part. */
const PART_NUMBERS: Readonly<Record<TablePart, number>> = {
  styles: 1,
  characterPages: 12,
  paragraphPages: 13,
  pieces: 33,
  shapes: 40,
  textBoxes: 56,
  lists: 73,
  listUses: 74,
};

/** @throws {AppError} document-encrypted, format-unsupported (Word 6 and 95), document-damaged */
export function openWordStreams(file: CompoundFile): WordStreams {
  const document = file.stream('WordDocument');
  const head = new ByteReader(document, 'Word 文件头');
  if (!SIGNATURES.includes(head.uint16(0))) throw damaged('Word 文件头无法识别', { signature: head.uint16(0) });
  const flags = head.uint16(FLAGS);
  if ((flags & ENCRYPTED) !== 0) throw encrypted();
  if (head.uint16(VERSION) < WORD_97) {
    throw unsupported('这是 Word 95 或更早的文件', '请用 Word 或 WPS 打开后另存为 docx 格式，再上传。');
  }
  const table = new ByteReader(file.stream((flags & SECOND_TABLE) === 0 ? '0Table' : '1Table'), 'Word 文件');
  return {
    document,
    data: file.has('Data') ? file.stream('Data') : new Uint8Array(),
    tablePart: (part) => {
      const at = PARTS + 8 * PART_NUMBERS[part];
      const start = head.uint32(at);
      const size = head.uint32(at + 4);
      // The levels of lists follow the part that names the lists, and are not counted in its size.
      const reach = part === 'lists' && size > 0 ? Math.max(size, table.length - start) : size;
      return new ByteReader(table.slice(start, reach), 'Word 文件');
    },
    stories: readStories(head),
  };
}

function readStories(head: ByteReader): WordStreams['stories'] {
  let start = 0;
  const stretches = STORIES.map((story, index): [Story, Stretch] => {
    const stretch = { start, end: start + head.uint32(TEXT_LENGTHS + 4 * index) };
    start = stretch.end;
    return [story, stretch];
  });
  return Object.fromEntries(stretches) as WordStreams['stories'];
}
