import { zipSync } from 'fflate';

import { placed } from './grid.mjs';

/**
 * Word documents as WPS writes them: KSO parts, fonts of official papers, a run for every change of language, merged
 * cells as gridSpan and vMerge. The marks of a block ask for more: `control` (a content control around it), `box` (a
 * text box, twice as WPS writes it), `list` (the number comes from an automatic list), `inserted` and `deleted` text.
 */

const WRITTEN = '2024-01-15T08:00:00.000Z';
const SPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:wpsCustomData="http://www.wps.cn/officeDocument/2013/wpsCustomData"',
  'mc:Ignorable="w14"',
].join(' ');

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const AUTHOR = 'w:author="科员" w:date="2024-01-12T09:30:00Z"';

export function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A run for digits and one for what stands between them, as WPS parts them. */
function runs(text, tag = 'w:t') {
  return (text.match(/[0-9.]+|[^0-9.]+/gu) ?? [])
    .map((piece) => {
      const hint = /^[0-9.]/u.test(piece) ? '' : ' w:hint="eastAsia"';
      const fonts = `<w:rFonts${hint} w:ascii="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:eastAsia="仿宋_GB2312"/>`;
      return `<w:r><w:rPr>${fonts}<w:sz w:val="32"/></w:rPr><${tag} xml:space="preserve">${escape(piece)}</${tag}></w:r>`;
    })
    .join('');
}

const inserted = (xml) => `<w:ins w:id="11" ${AUTHOR}>${xml}</w:ins>`;
const deleted = (text) => `<w:del w:id="12" ${AUTHOR}>${runs(text, 'w:delText')}</w:del>`;

/** The text of a block or cell, with what was changed in it. */
function content({ text, inserted: added, deleted: gone }) {
  if (added === undefined && gone === undefined) return runs(text);
  const at = added === undefined ? text.length : text.indexOf(added);
  const end = at + (added?.length ?? 0);
  return [
    runs(text.slice(0, at)),
    gone === undefined ? '' : deleted(gone),
    added === undefined ? '' : inserted(runs(added)),
    runs(text.slice(end)),
  ].join('');
}

function paragraph(block) {
  const style = block.kind === 'title' ? '<w:jc w:val="center"/>' : '';
  const list = block.list === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${block.list}"/></w:numPr>`;
  return `<w:p w14:paraId="0C0FFEE0"><w:pPr>${list}${style}</w:pPr><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>${content(block)}</w:p>`;
}

function table({ rows, widths }) {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const grid = widths.map((width) => `<w:gridCol w:w="${Math.round((width / total) * 9026)}"/>`).join('');
  const lines = placed(rows).map((row, index) => tableRow(row, rows[index]));
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>`;
}

function tableRow(row, { gone = false, control = false }) {
  const cells = row.map(({ cell, columns }) => tableCell(cell, columns));
  const change = gone ? `<w:trPr><w:del w:id="13" ${AUTHOR}/></w:trPr>` : '';
  const xml = `<w:tr>${change}${cells.join('')}</w:tr>`;
  return control ? wrapped(xml) : xml;
}

function tableCell(cell, columns) {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  if (cell === null) return `<w:tc><w:tcPr>${span}<w:vMerge/></w:tcPr><w:p/></w:tc>`;
  const merge = cell.rows > 1 ? '<w:vMerge w:val="restart"/>' : '';
  const inside = cell.blocks === undefined ? `<w:p>${content(cell)}</w:p>` : `${body(cell.blocks)}<w:p/>`;
  const xml = `<w:tc><w:tcPr>${span}${merge}<w:vAlign w:val="center"/></w:tcPr>${cell.control ? wrapped(inside) : inside}</w:tc>`;
  return cell.controlled ? wrapped(xml) : xml;
}

function wrapped(xml) {
  return `<w:sdt><w:sdtPr><w:alias w:val="填报区"/><w:id w:val="147451"/></w:sdtPr><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;
}

/** A text box stands twice: for readers that know shapes, and for those that do not. */
function textBox(xml) {
  const inside = `<w:txbxContent>${xml}</w:txbxContent>`;
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>${inside}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${inside}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}

function body(blocks) {
  return blocks
    .map((block) => {
      const xml = block.kind === 'table' ? table(block) : paragraph(block);
      if (block.box) return textBox(xml);
      return block.control ? wrapped(xml) : xml;
    })
    .join('');
}

/** Lists 1: 一、 2: （一） 3: 1. */
const LISTS = [
  ['chineseCounting', '%1、'],
  ['chineseCounting', '（%1）'],
  ['decimal', '%1.'],
];

const numbering = () => {
  const level = ([style, text], index) =>
    `<w:abstractNum w:abstractNumId="${index}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${style}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`;
  const use = (_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`;
  // The last list begins anew, as the measures do after the problems.
  const again = `<w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
  return `${HEAD}<w:numbering ${SPACES}>${LISTS.map(level).join('')}${LISTS.map(use).join('')}${again}</w:numbering>`;
};

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PARTS = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/><Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId4" Type="${OFFICE}/relationships/custom-properties" Target="docProps/custom.xml"/><Relationship Id="rId3" Type="${OFFICE}/relationships/extended-properties" Target="docProps/app.xml"/><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="${OFFICE}/relationships/numbering" Target="numbering.xml"/><Relationship Id="rId1" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>`,
  'docProps/app.xml': `${HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>WPS Office_12.1.0.16250_F1E327BC-269C-435d-A152-05C5408002CA</Application></Properties>`,
  'docProps/custom.xml': `${HEAD}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.16250</vt:lpwstr></property></Properties>`,
  'customXml/item1.xml': `<s:customData xmlns="http://www.wps.cn/officeDocument/2013/wpsCustomData" xmlns:s="http://www.wps.cn/officeDocument/2013/wpsCustomData"><customSectProps/></s:customData>`,
  'word/numbering.xml': numbering(),
};

/** @returns {Uint8Array} */
export function toWpsDocx(blocks) {
  const section = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
  const document = `${HEAD}<w:document ${SPACES}><w:body>${body(blocks)}${section}</w:body></w:document>`;
  const parts = { ...PARTS, 'word/document.xml': document };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)])),
    { level: 9, mtime: WRITTEN },
  );
}
