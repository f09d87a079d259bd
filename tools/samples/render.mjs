import { utils, write } from '@e965/xlsx';
import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';

import { placed } from './grid.mjs';

/** As text pasted from Word: a tab between cells, an empty cell where a merged one covers. */
export function toText(report) {
  const parts = report.map((block) => (block.kind === 'table' ? tableAsText(block) : block.text));
  return `${parts.join('\n\n')}\n`;
}

function tableAsText({ rows }) {
  return placed(rows)
    .map((row) => row.map(({ cell, columns }) => (cell?.text ?? '') + '\t'.repeat(columns - 1)).join('\t'))
    .join('\n');
}

const STYLE = `
  @page { size: A4; margin: 25mm 20mm; }
  body { font: 12pt/1.6 'Noto Sans CJK SC', sans-serif; }
  h1 { font-size: 18pt; font-weight: normal; text-align: center; }
  h2 { font-size: 13pt; font-weight: normal; }
  p { text-indent: 2em; margin: 0 0 6pt; }
  table { border-collapse: collapse; width: 100%; font-size: 9pt; table-layout: fixed; }
  td { border: 1px solid #000; padding: 2pt; text-align: center; overflow-wrap: anywhere; }
`;

export function toHtml(report) {
  const title = report[0].text;
  const body = report.map(blockAsHtml).join('\n');
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

const TAGS = { title: 'h1', heading: 'h2', paragraph: 'p' };

function blockAsHtml(block) {
  if (block.kind !== 'table') return `<${TAGS[block.kind]}>${block.text}</${TAGS[block.kind]}>`;
  const columns = block.widths.map((width) => `<col style="width: ${width}%">`).join('');
  const rows = block.rows.map((row) => `<tr>${row.map(cellAsHtml).join('')}</tr>`).join('\n');
  return `<table>\n<colgroup>${columns}</colgroup>\n${rows}\n</table>`;
}

function cellAsHtml({ text, columns, rows }) {
  const spans = (columns > 1 ? ` colspan="${columns}"` : '') + (rows > 1 ? ` rowspan="${rows}"` : '');
  return `<td${spans}>${text}</td>`;
}

/** @returns {Promise<Uint8Array>} */
export function toDocx(report) {
  return Packer.toBuffer(
    new Document({
      styles: { default: { document: { run: { font: '宋体' } } } },
      sections: [{ children: report.map(blockAsDocx) }],
    }),
  );
}

/** Between the margins of an A4 page, in twentieths of a point. */
const TEXT_WIDTH = 9026;

function blockAsDocx(block) {
  if (block.kind === 'title') {
    return new Paragraph({ text: block.text, alignment: AlignmentType.CENTER });
  }
  if (block.kind === 'heading') return new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 });
  if (block.kind === 'paragraph') return new Paragraph({ text: block.text });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: block.widths.map((width) => Math.round((width / 100) * TEXT_WIDTH)),
    rows: block.rows.map((row) => new TableRow({ children: row.map(cellAsDocx) })),
  });
}

function cellAsDocx({ text, columns, rows }) {
  return new TableCell({ columnSpan: columns, rowSpan: rows, children: [new Paragraph(text)] });
}

/** @returns {Uint8Array} */
export function toXlsx(report) {
  const width = Math.max(...report.flatMap((block) => (block.kind === 'table' ? [block.widths.length] : [])));
  const sheet = { '!merges': [] };
  let row = 0;
  for (const block of report) {
    const rows = block.kind === 'table' ? block.rows : [[{ text: block.text, columns: width, rows: 1 }]];
    for (const cells of placed(rows)) {
      for (const { cell, column } of cells) if (cell) putCell(sheet, row, column, cell);
      row += 1;
    }
  }
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: row - 1, c: width - 1 } });
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '年度报告');
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
}

function putCell(sheet, row, column, { text, columns, rows }) {
  const number = /^\d+$/u.test(text);
  sheet[utils.encode_cell({ r: row, c: column })] = number ? { t: 'n', v: Number(text) } : { t: 's', v: text };
  if (columns > 1 || rows > 1) {
    sheet['!merges'].push({ s: { r: row, c: column }, e: { r: row + rows - 1, c: column + columns - 1 } });
  }
}
