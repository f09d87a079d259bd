import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

import type { LaidCell, LaidTable } from './form-tables.js';
import type { LaidBlock } from './laid-report.js';
import { undatedZip } from './undated-zip.js';

/** A Word document as an office writes it, with the form's merged cells. */
export async function docxDocument(blocks: readonly LaidBlock[], title: string): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: blocks.map(toElement) }] });
  const archive = await Packer.toArrayBuffer(document, undefined, [
    // The library would write the moment of writing here.
    { path: 'docProps/core.xml', data: properties(title) },
  ]);
  return undatedZip(new Uint8Array(archive));
}

function properties(title: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${title}</dc:title><dc:description>示例数据</dc:description>`,
    '</cp:coreProperties>',
  ].join('');
}

function toElement(block: LaidBlock): Paragraph | Table {
  switch (block.kind) {
    case 'title':
      return new Paragraph({ heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER, text: block.text });
    case 'heading':
      return new Paragraph({ heading: HeadingLevel.HEADING_1, text: block.text });
    case 'subheading':
      return new Paragraph({ heading: HeadingLevel.HEADING_2, text: block.text });
    case 'paragraph':
      return new Paragraph({ children: [new TextRun(block.text)], indent: { firstLine: 480 } });
    case 'table':
      return toTable(block.table);
  }
}

/** Between the margins of a page of A4, in twentieths of a point. */
const TEXT_WIDTH = 9026;

/** Widths stand at the grid and at each cell: without them other programs guess which columns a merged cell covers. */
function toTable({ rows, columns }: LaidTable): Table {
  const column = Math.floor(TEXT_WIDTH / columns);
  return new Table({
    width: { size: column * columns, type: WidthType.DXA },
    columnWidths: new Array<number>(columns).fill(column),
    rows: rows.map((cells) => new TableRow({ children: cells.map((cell) => toCell(cell, column)) })),
  });
}

function toCell({ text, rowSpan, columnSpan, key }: LaidCell, column: number): TableCell {
  const alignment = key === null ? AlignmentType.LEFT : AlignmentType.CENTER;
  const width = { size: column * columnSpan, type: WidthType.DXA };
  const children = text.split('\n').map((line) => new Paragraph({ text: line, alignment }));
  return new TableCell({ rowSpan, columnSpan, width, children });
}
