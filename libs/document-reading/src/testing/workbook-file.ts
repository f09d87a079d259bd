import { packed, relations } from './packed.js';

interface WorkbookFile {
  /** The insides of the worksheet elements. */
  readonly sheets: readonly string[];
  /** Attributes of the elements that list the sheets, such as `state="hidden"`. */
  readonly listed?: readonly string[];
  /** The inside of the list of shared strings. */
  readonly strings?: string;
  /** The inside of the style sheet. */
  readonly styles?: string;
  readonly properties?: string;
  /** The last words of the types of the sheets' relationships. */
  readonly types?: readonly string[];
  readonly parts?: Readonly<Record<string, string>>;
}

/** A workbook of the least parts. */
export function workbookFile({
  sheets,
  listed = [],
  strings,
  styles,
  properties = '',
  types = [],
  parts = {},
}: WorkbookFile): Uint8Array {
  const list = sheets.map((_, index) => `<sheet name="表${index + 1}" r:id="rId${index + 1}" ${listed[index] ?? ''}/>`);
  const related = sheets.map((_, index): [string, [string, string]] => [
    `rId${index + 1}`,
    [types[index] ?? 'worksheet', `worksheets/sheet${index + 1}.xml`],
  ]);
  const worksheets = sheets.map((sheet, index): [string, string] => [
    `xl/worksheets/sheet${index + 1}.xml`,
    `<worksheet>${sheet}</worksheet>`,
  ]);
  return packed({
    'xl/workbook.xml': `<workbook>${properties}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(Object.fromEntries(related)),
    ...Object.fromEntries(worksheets),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet>${styles}</styleSheet>` }),
    ...parts,
  });
}

/** The inside of a worksheet of one row. */
export const row = (...cells: string[]): string => `<sheetData><row>${cells.join('')}</row></sheetData>`;
