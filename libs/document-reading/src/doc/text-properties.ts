import type { NumberingReference } from '../docx/content.js';
import { ByteReader } from '../ole/byte-reader.js';
import { type RowDefinition, RowBuilder } from './row-definition.js';
import { SPRM, type SprmReader } from './sprms.js';

/** What of the properties of a run of characters decides whether and how it is read. */
export interface CharacterProperties {
  readonly deleted: boolean;
  readonly inserted: boolean;
  readonly hidden: boolean;
  /** Characters below the blank, and a few above, stand for things: fields, pictures, notes. */
  readonly special: boolean;
  /** The character of a symbol font that is shown instead. */
  readonly symbol: string | undefined;
}

export interface ParagraphProperties {
  /** In how many tables inside one another it stands. */
  readonly depth: number;
  readonly endsRow: boolean;
  readonly endsInnerCell: boolean;
  readonly numbering: NumberingReference;
  readonly row: RowDefinition | undefined;
}

/** Numbers of lists from here on are marks. */
const NO_LIST = 0x07ff;

/** 0 or 1, or (0x80, 0x81) as the style has it or the opposite; styles that hide text are not looked up. */
function isOn(operand: ByteReader): boolean {
  return (operand.uint8(0) & 1) === 1;
}

export function characterProperties(sprms: SprmReader, lists: readonly Uint8Array[]): CharacterProperties {
  const found = {
    deleted: false,
    inserted: false,
    hidden: false,
    special: false,
    symbol: undefined as string | undefined,
  };
  for (const list of lists) {
    sprms.read(list, (code, operand) => {
      if (code === SPRM.deleted) found.deleted = isOn(operand);
      else if (code === SPRM.inserted) found.inserted = isOn(operand);
      else if (code === SPRM.hidden) found.hidden = isOn(operand);
      else if (code === SPRM.special) found.special = isOn(operand);
      else if (code === SPRM.symbol) found.symbol = String.fromCharCode(operand.uint16(2));
    });
  }
  return found;
}

/** @param data the stream in which lists too long for their page lie */
export function paragraphProperties(
  sprms: SprmReader,
  lists: readonly Uint8Array[],
  data: Uint8Array,
): ParagraphProperties {
  const found = {
    inTable: false,
    depth: undefined as number | undefined,
    endsRow: false,
    endsInnerCell: false,
    list: 0,
    level: 0,
  };
  const row = new RowBuilder();
  const apply = (code: number, operand: ByteReader): void => {
    switch (code) {
      case SPRM.inTable:
        found.inTable = isOn(operand);
        break;
      case SPRM.endsRow:
      case SPRM.endsInnerRow:
        found.endsRow = isOn(operand);
        break;
      case SPRM.endsInnerCell:
        found.endsInnerCell = isOn(operand);
        break;
      case SPRM.depth:
        found.depth = operand.uint32(0);
        break;
      case SPRM.depthChange:
        found.depth = (found.depth ?? 0) + (operand.uint32(0) | 0);
        break;
      case SPRM.list:
        found.list = operand.uint16(0);
        break;
      case SPRM.listLevel:
        found.level = operand.uint8(0);
        break;
      default:
        row.apply(code, operand);
    }
  };
  for (const list of lists) {
    sprms.read(list, (code, operand) => {
      if (code === SPRM.hugeList || code === SPRM.hugeListOfWord97) {
        sprms.read(hugeList(data, operand.uint32(0)), apply);
      } else apply(code, operand);
    });
  }
  // Word 97 knows no depth: a paragraph is in a table or it is not.
  const depth = found.inTable ? Math.max(1, found.depth ?? 1) : 0;
  const { endsRow, endsInnerCell } = found;
  return { depth, endsRow, endsInnerCell, numbering: numberingOf(found), row: row.row };
}

/** List 0 takes away the number that the style gives; a number that is not shown stands in a list that no file has. */
function numberingOf({ list, level }: { list: number; level: number }): NumberingReference {
  return list > 0 && list < NO_LIST ? { list: String(list), level } : {};
}

function hugeList(data: Uint8Array, offset: number): Uint8Array {
  const reader = new ByteReader(data, 'Word 文件的数据部分');
  return reader.slice(offset + 2, reader.uint16(offset));
}
