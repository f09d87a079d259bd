import { SSF } from '@e965/xlsx';

/** The package has no types for its formatter. */
interface Formatter {
  /** @throws {Error} for a code that is none */
  format(code: string, value: number | string | boolean, options: { readonly date1904: boolean }): string;
}

const FORMATTER = SSF as Formatter;

const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/iu;

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/u;
const DAY = 24 * 60 * 60 * 1000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Days that a workbook counting from 1904 is behind one counting from 1900. */
const LATER_EPOCH = 1462;

/** Texts, numbers, truth values and dates as a cell shows them in its number format. */
export class ShownValue {
  constructor(private readonly date1904: boolean) {}

  /** A number as the file writes it; what is none is shown as it is. */
  number(written: string, code: string): string {
    const value = NUMBER.test(written) ? Number(written) : Number.NaN;
    return Number.isFinite(value) ? this.numeric(value, code) : written.trim();
  }

  text(text: string, code: string): string {
    return code === 'General' || code === '@' || text === '' ? text : this.formatted(text, code);
  }

  truth(written: string, code: string): string {
    const plain = written.trim();
    if (plain !== '0' && plain !== '1' && plain !== 'true' && plain !== 'false') return plain;
    return this.formatted(plain === '1' || plain === 'true', code);
  }

  /** A date as ISO 8601 writes it, which some programs use in place of the number of the day. */
  date(written: string, code: string): string {
    const found = DATE.exec(written.trim());
    if (!found) return written.trim();
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
      .slice(1)
      .map((part: string | undefined) => Number(part ?? 0));
    const time = Date.UTC(year, month - 1, day) + ((hour * 60 + minute) * 60 + second) * 1000;
    return this.numeric(this.dayOf((time - DAY_ZERO) / DAY), code);
  }

  private dayOf(day: number): number {
    if (this.date1904) return day - LATER_EPOCH;
    // Excel takes 1900 for a leap year.
    return day < 60 ? day - 1 : day;
  }

  private numeric(value: number, code: string): string {
    return code === 'General' && Number.isSafeInteger(value) && Math.abs(value) < 1e10
      ? String(value)
      : this.formatted(value, code);
  }

  private formatted(value: number | string | boolean, code: string): string {
    try {
      return FORMATTER.format(code, value, { date1904: this.date1904 });
    } catch {
      // A code that is none: shown as it would be without.
      return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    }
  }
}
