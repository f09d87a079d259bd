import { utils } from '@e965/xlsx';

import { placed } from './grid.mjs';

/** One sheet with these blocks: a row for each paragraph over the whole width, the tables with their merged cells. */
export function fillSheet(blocks) {
  const width = Math.max(10, ...blocks.flatMap((block) => (block.kind === 'table' ? [block.widths.length] : [])));
  const sheet = { '!merges': [] };
  let row = 0;
  for (const block of blocks) {
    const rows = block.kind === 'table' ? block.rows : [[{ text: block.text, columns: width, rows: 1 }]];
    for (const cells of placed(rows)) {
      for (const { cell, column } of cells) if (cell) putCell(sheet, row, column, cell);
      row += 1;
    }
  }
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: row - 1, c: width - 1 } });
  return sheet;
}

function putCell(sheet, row, column, { text, columns, rows, asText = false }) {
  const number = !asText && /^-?\d+(\.\d+)?$/u.test(text);
  if (text !== '') {
    sheet[utils.encode_cell({ r: row, c: column })] = number ? { t: 'n', v: Number(text) } : { t: 's', v: text };
  }
  if (columns > 1 || rows > 1) {
    sheet['!merges'].push({ s: { r: row, c: column }, e: { r: row + rows - 1, c: column + columns - 1 } });
  }
}
