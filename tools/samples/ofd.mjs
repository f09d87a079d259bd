import { zipSync } from 'fflate';

import { placed } from './grid.mjs';

/** A report as an OFD file (GB/T 33190-2016): text placed on A4 pages, tables as ruling lines. All lengths in millimetres. */

const WRITTEN = '2024-01-15T08:00:00.000Z';
const PAGE = { width: 210, height: 297 };
const MARGIN = 20;
const WIDTH = PAGE.width - 2 * MARGIN;
const BOTTOM = PAGE.height - MARGIN;
const SIZES = { title: 6, heading: 4.5, paragraph: 4.2, cell: 2.4 };

const SPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** @returns {Uint8Array} */
export function toOfd(blocks) {
  const pages = new Pages();
  for (const block of blocks) {
    if (block.kind === 'table') putTable(pages, block);
    else putParagraph(pages, block);
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(parts(pages.layers, blocks[0].text)).map(([name, text]) => [name, Buffer.from(HEAD + text)]),
    ),
    { level: 9, mtime: WRITTEN },
  );
}

/** The pages so far, and how far down the last of them is filled. */
class Pages {
  layers = [[]];
  top = MARGIN;

  turn() {
    this.layers.push([]);
    this.top = MARGIN;
  }

  put(object) {
    this.layers.at(-1).push(object);
  }
}

function putParagraph(pages, { kind, text }) {
  const size = SIZES[kind];
  const indented = kind === 'paragraph' ? `\u3000\u3000${text}` : text;
  const lines = wrapped(indented, size, WIDTH);
  for (const line of lines) {
    if (pages.top + size * 1.8 > BOTTOM) pages.turn();
    const left = kind === 'title' ? MARGIN + (WIDTH - widthOf(line, size)) / 2 : MARGIN;
    pages.put(textObject(line.replace(/^\u3000+/u, ''), left + widthOf(/^\u3000*/u.exec(line)[0], size), pages.top, size));
    pages.top += size * 1.8;
  }
}

function putTable(pages, { rows, widths }) {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const edges = [0];
  for (const width of widths) edges.push(edges.at(-1) + (width / total) * WIDTH);
  const cells = placed(rows).flatMap((row, index) =>
    row.filter(({ cell }) => cell !== null).map(({ cell, column }) => laid(cell, index, edges[column], edges[column + cell.columns])),
  );
  const heights = rows.map((_, row) => Math.max(5, ...cells.filter((one) => one.row === row && one.rows === 1).map(heightOf)));
  let first = 0;
  while (first < rows.length) {
    let last = first;
    let height = heights[first];
    while (last + 1 < rows.length && pages.top + height + heights[last + 1] <= BOTTOM) height += heights[++last];
    if (pages.top + height > BOTTOM) {
      pages.turn();
      continue;
    }
    putRows(pages, cells, heights, first, last);
    pages.top += height + 3;
    first = last + 1;
    if (first < rows.length) pages.turn();
  }
}

const laid = ({ text, rows }, row, left, right) => ({
  row,
  rows,
  left,
  right,
  lines: wrapped(text, SIZES.cell, right - left - 1),
});

const heightOf = ({ lines }) => lines.length * SIZES.cell * 1.3 + 2;

/** The rows of a table that stand on one page; of a cell that begins on the page before, only its borders. */
function putRows(pages, cells, heights, first, last) {
  const tops = [pages.top];
  for (let row = first; row <= last; row += 1) tops.push(tops.at(-1) + heights[row]);
  for (const { row, rows, left, right, lines } of cells) {
    if (row > last || row + rows <= first) continue;
    const top = tops[Math.max(row, first) - first];
    const bottom = tops[Math.min(row + rows - 1, last) - first + 1];
    pages.put(rectangle(MARGIN + left, top, right - left, bottom - top));
    if (row < first) continue;
    lines.forEach((line, index) => {
      const x = MARGIN + (left + right - widthOf(line, SIZES.cell)) / 2;
      if (line !== '') pages.put(textObject(line, x, top + 1 + index * SIZES.cell * 1.3, SIZES.cell));
    });
  }
}

/** Digits and Latin letters are half as wide as Chinese signs. */
const advance = (sign, size) => (sign.codePointAt(0) < 0x80 ? size / 2 : size);
const widthOf = (text, size) => [...text].reduce((sum, sign) => sum + advance(sign, size), 0);

function wrapped(text, size, width) {
  const lines = [''];
  for (const sign of text) {
    if (sign === '\n') lines.push('');
    else if (widthOf(lines.at(-1) + sign, size) > width) lines.push(sign);
    else lines[lines.length - 1] += sign;
  }
  return lines;
}

const short = (length) => String(Math.round(length * 1000) / 1000);
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function textObject(text, x, y, size) {
  const steps = [...text].slice(0, -1).map((sign) => short(advance(sign, size)));
  const even = steps.length > 1 && steps.every((step) => step === steps[0]);
  const delta = even ? `g ${steps.length} ${steps[0]}` : steps.join(' ');
  const deltaX = steps.length === 0 ? '' : ` DeltaX="${delta}"`;
  const box = [x, y, widthOf(text, size), size * 1.2].map(short).join(' ');
  return (id) =>
    `<ofd:TextObject ID="${id}" Boundary="${box}" Font="2" Size="${short(size)}"><ofd:TextCode X="0" Y="${short(size * 0.88)}"${deltaX}>${escape(text)}</ofd:TextCode></ofd:TextObject>`;
}

function rectangle(x, y, width, height) {
  const [w, h] = [short(width), short(height)];
  const path = `M 0 0 L ${w} 0 L ${w} ${h} L 0 ${h} C`;
  return (id) =>
    `<ofd:PathObject ID="${id}" Boundary="${[x, y, width, height].map(short).join(' ')}" LineWidth="0.25"><ofd:AbbreviatedData>${path}</ofd:AbbreviatedData></ofd:PathObject>`;
}

function parts(layers, title) {
  let id = 100;
  const next = () => String((id += 1));
  const area = `<ofd:PhysicalBox>0 0 ${PAGE.width} ${PAGE.height}</ofd:PhysicalBox>`;
  const contents = layers.map(
    (objects) =>
      `<ofd:Page ${SPACE}><ofd:Area>${area}</ofd:Area><ofd:Content><ofd:Layer ID="${next()}" Type="Body">${objects.map((object) => object(next())).join('')}</ofd:Layer></ofd:Content></ofd:Page>`,
  );
  const pages = layers.map((_, index) => `<ofd:Page ID="${index + 10}" BaseLoc="Pages/Page_${index}/Content.xml"/>`);
  return {
    'OFD.xml': `<ofd:OFD ${SPACE} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>0a1b2c3d4e5f60718293a4b5c6d7e8f9</ofd:DocID><ofd:Title>${escape(title)}</ofd:Title></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${SPACE}><ofd:CommonData><ofd:MaxUnitID>${id}</ofd:MaxUnitID><ofd:PageArea>${area}</ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>${pages.join('')}</ofd:Pages></ofd:Document>`,
    'Doc_0/PublicRes.xml': `<ofd:Res ${SPACE} BaseLoc="Res"><ofd:Fonts><ofd:Font ID="2" FontName="宋体" FamilyName="SimSun"/></ofd:Fonts></ofd:Res>`,
    ...Object.fromEntries(contents.map((content, index) => [`Doc_0/Pages/Page_${index}/Content.xml`, content])),
  };
}
