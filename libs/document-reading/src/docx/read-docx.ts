import type { Notice } from '@gongkai/outcome';

import { BlockList } from '../block-list.js';
import { damaged, emptyDocument, scanned } from '../document-errors.js';
import type { SourceDocument } from '../source-document.js';
import { streamXml } from '../xml/stream-xml.js';
import { ZipArchive } from '../zip/zip-archive.js';
import { BodyReader } from './body-reader.js';
import type { Content } from './content.js';
import { tableGrid } from './table-grid.js';

const MAIN_PART = /^word\/document\d*\.xml$/u;

/** Reads a Word document (ECMA-376, WordprocessingML): its body in reading order, as it stands after all revisions. */
export function readDocx(bytes: Uint8Array): SourceDocument {
  const archive = new ZipArchive(bytes);
  const part = archive.names.find((name) => MAIN_PART.test(name));
  if (part === undefined) throw damaged('缺少正文部分 word/document.xml', { parts: archive.names.length });
  const notices: Notice[] = [];
  if (!archive.has('[Content_Types].xml')) {
    notices.push({ code: 'part-missing', message: '文件缺少 [Content_Types].xml，Word 可能打不开，建议另存后归档。' });
  }
  const body = new BodyReader();
  streamXml(archive, part, body);
  const blocks = new BlockList();
  addBlocks(body.contents, blocks);
  if (blocks.blocks.length === 0) throw body.pictures > 0 ? scanned() : emptyDocument();
  return { format: 'docx', blocks: blocks.blocks, notices: [...notices, ...body.notices] };
}

/** A table of one cell only frames what is in it; a table inside a cell comes after the table around it. */
function addBlocks(contents: readonly Content[], blocks: BlockList): void {
  for (const content of contents) {
    if (content.kind === 'paragraph') {
      for (const line of content.text.split('\n')) blocks.addParagraph(line);
      continue;
    }
    const cells = content.rows.flatMap((row) => row.cells);
    const [only] = cells;
    if (only && cells.length === 1) {
      addBlocks(only.contents, blocks);
      continue;
    }
    if (cells.length === 0) continue;
    blocks.addTable(tableGrid(content.rows));
    const nested = cells.flatMap((cell) => cell.contents.filter((inner) => inner.kind === 'table'));
    addBlocks(nested, blocks);
  }
}
