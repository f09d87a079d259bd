import { damaged } from '../document-errors.js';
import { ByteReader } from '../ole/byte-reader.js';
import { Plc } from './plc.js';

/** Characters that lie one after another in the stream and share their properties. */
export interface PropertyRun {
  /** Where it ends in the stream, in bytes. */
  readonly end: number;
  readonly properties: Uint8Array;
}

/** What a page keeps of each run: where its properties lie. */
type PropertiesAt = (page: ByteReader, count: number, index: number) => Uint8Array;

const PAGE_SIZE = 512;
const NONE = new Uint8Array();

/** Properties by their place in the stream, in pages of 512 bytes (MS-DOC 2.9.33 and 2.9.175: ChpxFkp, PapxFkp). */
export class PropertyPages {
  private readonly pages: Plc;

  private constructor(
    private readonly document: Uint8Array,
    list: ByteReader,
    private readonly propertiesAt: PropertiesAt,
  ) {
    this.pages = new Plc(list, 4);
  }

  static ofCharacters(document: Uint8Array, list: ByteReader): PropertyPages {
    return new PropertyPages(document, list, characterProperties);
  }

  static ofParagraphs(document: Uint8Array, list: ByteReader): PropertyPages {
    return new PropertyPages(document, list, paragraphProperties);
  }

  /** The run that holds this byte of the stream; undefined when the file says nothing of it. */
  runAt(offset: number): PropertyRun | undefined {
    const number = this.pages.indexOf(offset);
    if (number === -1) return undefined;
    const page = this.page(this.pages.record(number).uint32(0) & 0x3fffff);
    const count = page.uint8(PAGE_SIZE - 1);
    for (let index = 0; index < count; index += 1) {
      const end = page.uint32(4 * (index + 1));
      if (page.uint32(4 * index) <= offset && offset < end) {
        return { end, properties: this.propertiesAt(page, count, index) };
      }
    }
    return undefined;
  }

  private page(number: number): ByteReader {
    const start = number * PAGE_SIZE;
    if (start + PAGE_SIZE > this.document.length) throw damaged('Word 文件的格式页不完整', { page: number });
    return new ByteReader(this.document.subarray(start, start + PAGE_SIZE), 'Word 文件的格式页');
  }
}

function characterProperties(page: ByteReader, count: number, index: number): Uint8Array {
  const at = 2 * page.uint8(4 * (count + 1) + index);
  return at === 0 ? NONE : page.slice(at + 1, page.uint8(at));
}

/** They begin with the number of the style, two bytes. */
function paragraphProperties(page: ByteReader, count: number, index: number): Uint8Array {
  const at = 2 * page.uint8(4 * (count + 1) + 13 * index);
  if (at === 0) return NONE;
  const words = page.uint8(at);
  return words === 0 ? page.slice(at + 2, 2 * page.uint8(at + 1)) : page.slice(at + 1, 2 * words - 1);
}
