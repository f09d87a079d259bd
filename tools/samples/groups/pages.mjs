import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

import { converted, printed } from '../converted.mjs';
import { toOfd } from '../ofd.mjs';
import { toDocx, toHtml } from '../render.mjs';
import { sample } from '../sample.mjs';
import { BUREAU, GOVERNMENT, HOUSING, SPECIALTIES, STREET, TOWN } from '../stories.mjs';
import { turned } from '../turned.mjs';

const libreOffice = async (blocks) => converted(await toDocx(blocks), 'docx', 'pdf');

const withStyle = (style) => (blocks) => toHtml(blocks).replace('</style>', `${style}\n</style>`);
const chromium = (style = '') => (blocks) => printed(withStyle(style)(blocks));

const ONLY_HORIZONTAL = 'td { border-left: none; border-right: none; }';
const LANDSCAPE = '@page { size: A4 landscape; }';
const NARROW = '@page { size: A5; margin: 12mm; } table { font-size: 6pt; } body { font-size: 9pt; }';

/** The outermost label of table three stands upright, sign below sign. */
const UPRIGHT = 'td[rowspan="22"] { writing-mode: vertical-rl; }';

/** Page numbers at the foot of each page, and the header of each table again on the next. */
const numbered = async (blocks) => {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })],
  });
  const document = new Document({
    sections: [{ footers: { default: new Footer({ children: [number] }) }, children: blocks.map(spacious) }],
  });
  return converted(await Packer.toBuffer(document), 'docx', 'pdf');
};

function spacious(block) {
  if (block.kind !== 'table') return new Paragraph({ text: block.text, spacing: { after: 200 } });
  const headers = block.section === 2 ? 0 : 3;
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: block.widths.map((width) => Math.round(width * 90)),
    rows: block.rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index < headers,
          cantSplit: true,
          children: row.map(
            ({ text, columns, rows }) =>
              new TableCell({
                columnSpan: columns,
                rowSpan: rows,
                children: [new Paragraph({ text, spacing: { before: 120, after: 120 } })],
              }),
          ),
        }),
    ),
  });
}

/** Without rulings a label of several lines runs into the group's beside it; its row is said to be missing. */
const torn = {
  missing: ['applications.otherOutcome.overdueFee.*'],
  notices: ['row-missing', 'row-named-by-position', 'row-repeated', 'row-unknown'],
};

export const pages = () => [
  sample('pages/libreoffice.pdf', GOVERNMENT, { write: libreOffice }),
  sample('pages/libreoffice-2019.pdf', SPECIALTIES, { write: libreOffice }),
  sample('pages/page-numbers-and-repeated-headers.pdf', HOUSING, {
    write: numbered,
    expect: { notices: ['page-numbers-dropped'] },
  }),
  sample('pages/chromium.pdf', BUREAU, { write: chromium() }),
  sample('pages/small-pages.pdf', TOWN, { write: chromium(NARROW) }),
  sample('pages/without-vertical-rulings.pdf', HOUSING, { write: chromium(ONLY_HORIZONTAL), expect: torn }),
  sample('pages/without-rulings.pdf', BUREAU, { write: chromium('td { border: none; }'), expect: torn }),
  sample('pages/turned.pdf', HOUSING, { write: (blocks) => turned(chromium(LANDSCAPE)(blocks)) }),
  sample('pages/government.ofd', GOVERNMENT, { write: toOfd }),
  sample('pages/form-of-2019.ofd', STREET, { write: toOfd }),
  sample('pages/upright-label.pdf', BUREAU, { write: chromium(UPRIGHT) }),
];

const SHEET = 'html { background: #fff; } body { margin: 60px 70px; width: 1100px; font-size: 22px; } table { font-size: 17px; }';
const picture = (height) => (blocks) => printed(withStyle(SHEET)(blocks), { picture: { width: 1240, height } });

export const scans = () => [
  sample('scans/picture.png', HOUSING, { write: picture(2700), expect: { scanned: true, notices: ['read-by-ocr'] } }),
];
