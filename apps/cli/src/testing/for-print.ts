import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';

/** Of the columns, in characters: labels, then figures. */
const WIDTHS = [24, 18, 40, ...Array.from({ length: 12 }, () => 14)];
/** So many Chinese characters fill a line of a paragraph, which is merged over all columns, and of a label. */
const CHARACTERS_A_LINE = { paragraph: 80, label: 18 };
const LINE_HEIGHT = 18;

/** The sheet as somebody prepares it who wants it on paper: text wrapped, all borders drawn, as wide as a page. */
export function forPrint(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  const edit = (name: string, change: (xml: string) => string): void => {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  };
  edit(STYLES, (xml) =>
    xml
      .replace(/<borders .*?<\/borders>/u, `<borders count="2">${NO_BORDER}${ALL_BORDERS}</borders>`)
      .replace(/<cellXfs .*?<\/cellXfs>/u, `<cellXfs count="2">${PLAIN}${OF_CELLS}</cellXfs>`),
  );
  edit(SHEET, (xml) =>
    xml
      // The package that wrote the sheet gives its cells styles only if it has read an old workbook before.
      .replace(/(<c [^>]*?) s="\d+"/gu, '$1')
      .replaceAll('<c r=', '<c s="1" r=')
      .replace('<dimension', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension')
      .replace('<sheetData>', `<cols>${WIDTHS.map(columnWidth).join('')}</cols><sheetData>`)
      .replace(/<row (r="\d+")>(.*?)<\/row>/gu, tallEnough)
      .replace(
        '<ignoredErrors>',
        '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
          '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><ignoredErrors>',
      ),
  );
  return zipSync(parts);
}

const SIDES = ['left', 'right', 'top', 'bottom'];
const NO_BORDER = `<border>${SIDES.map((side) => `<${side}/>`).join('')}<diagonal/></border>`;
const ALL_BORDERS = `<border>${SIDES.map((side) => `<${side} style="thin"/>`).join('')}<diagonal/></border>`;
const PLAIN = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
const OF_CELLS =
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1">' +
  '<alignment vertical="center" wrapText="1"/></xf>';

function columnWidth(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

/** No program finds the height of merged cells by itself. */
function tallEnough(_row: string, number: string, cells: string): string {
  const texts = [...cells.matchAll(/<v>([^<]*)<\/v>/gu)].map(([, text = '']) => text.length);
  const width = texts.length === 1 ? CHARACTERS_A_LINE.paragraph : CHARACTERS_A_LINE.label;
  const height = Math.ceil(Math.max(1, ...texts) / width) * LINE_HEIGHT;
  return `<row ${number} ht="${height}" customHeight="1">${cells}</row>`;
}
