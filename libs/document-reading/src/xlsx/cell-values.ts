import { damaged } from '../document-errors.js';
import { unescaped } from './rich-text.js';
import { ShownValue } from './shown-value.js';

/** What the cells of all sheets share. */
export interface Shared {
  readonly strings: readonly string[];
  /** The codes of number formats by the number of the style. */
  readonly formats: readonly string[];
  /** Days count from 1904 and not from 1900. */
  readonly date1904: boolean;
}

/** A cell as the file writes it. */
export interface WrittenCell {
  /** ST_CellType: `n` is a number, `s` the number of a shared string. */
  readonly type: string;
  /** The number of its style; undefined where it has none. */
  readonly style: string | undefined;
  /** The value; of a formula what it came to when the file was saved. */
  readonly value: string;
  /** The text that stands in the cell itself. */
  readonly inline: string;
}

/** The texts that cells show. */
export class CellValues {
  private readonly shown: ShownValue;

  constructor(private readonly shared: Shared) {
    this.shown = new ShownValue(shared.date1904);
  }

  /** @throws {AppError} document-damaged for a shared string that is not there */
  textOf({ type, style, value, inline }: WrittenCell): string {
    const code = (style === undefined ? undefined : this.shared.formats[Number(style)]) ?? 'General';
    if (type === 'inlineStr') return this.shown.text(inline, code);
    if (value === '') return '';
    switch (type) {
      case 's':
        return this.shown.text(this.sharedString(value), code);
      case 'n':
        return this.shown.number(value, code);
      case 'b':
        return this.shown.truth(value, code);
      case 'd':
        return this.shown.date(value, code);
      case 'str':
        return this.shown.text(unescaped(value), code);
      default:
        // `e` is an error, which is its own text.
        return value;
    }
  }

  private sharedString(written: string): string {
    const text = /^\s*\d{1,9}\s*$/u.test(written) ? this.shared.strings[Number(written)] : undefined;
    if (text === undefined) throw damaged('单元格引用的文字不存在', { string: written.slice(0, 40) });
    return text;
  }
}
