import { damaged, tooComplex } from '../document-errors.js';
import type { StartTag, TagListener } from '../xml/scan-xml.js';

/** Excel itself takes no longer one. */
const LONGEST_CODE = 255;

const DATE = 'm/d/yy';
const TIME = 'h:mm:ss';

/** The formats that a workbook uses without naming them (ECMA-376 part 1, 18.8.30); those not named here are General. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: String.raw`"$"#,##0_);\("$"#,##0\)`,
  6: String.raw`"$"#,##0_);[Red]\("$"#,##0\)`,
  7: String.raw`"$"#,##0.00_);\("$"#,##0.00\)`,
  8: String.raw`"$"#,##0.00_);[Red]\("$"#,##0.00\)`,
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: DATE,
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: TIME,
  22: 'm/d/yy h:mm',
  ...every([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 57, 58], DATE),
  ...every([32, 33, 34, 35], TIME),
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
  56: '"上午/下午 "hh"時"mm"分"ss"秒 "',
};

function every(ids: readonly number[], code: string): Record<number, string> {
  return Object.fromEntries(ids.map((id) => [id, code]));
}

/** The code of the number format that each style of a cell has, by the number of the style from 0. */
export class NumberFormats implements TagListener {
  readonly codes: string[] = [];
  private readonly own = new Map<number, string>();
  /** The list of styles or of formats that is open: formats and styles of other kinds have the same names. */
  private list = '';

  open(name: string, tag: StartTag): void {
    if (name === 'numFmts' || name === 'cellXfs') this.list = name;
    else if (name === 'numFmt' && this.list === 'numFmts') this.addFormat(tag);
    else if (name === 'xf' && this.list === 'cellXfs') this.codes.push(this.codeOf(Number(tag.local('numFmtId') ?? 0)));
  }

  close(name: string): void {
    if (name === this.list) this.list = '';
  }

  text(): void {
    // Styles are all in attributes.
  }

  private addFormat(tag: StartTag): void {
    const code = tag.local('formatCode');
    if (code === undefined) throw damaged('有一个数字格式没有内容');
    if (code.length > LONGEST_CODE) throw tooComplex('数字格式过长', { length: code.length });
    this.own.set(Number(tag.local('numFmtId')), code);
  }

  private codeOf(id: number): string {
    return (id > 0 ? this.own.get(id) : undefined) ?? BUILT_IN[id] ?? 'General';
  }
}
