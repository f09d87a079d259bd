import type { Notice } from '@gongkai/outcome';

import { BlockList } from '../block-list.js';
import { damaged, emptyDocument, scanned } from '../document-errors.js';
import type { SourceDocument } from '../source-document.js';
import { decodePart } from '../xml/decode-part.js';
import { mainPart, type Relationship, relationshipsOf } from '../xml/relationships.js';
import { scanXml } from '../xml/scan-xml.js';
import { ZipArchive } from '../zip/zip-archive.js';
import { BodyReader } from './body-reader.js';
import { ContentPlacer } from './content-placer.js';
import { readForeignPart } from './foreign-part.js';
import { paragraphLabels } from './numbering/paragraph-labels.js';

const USUAL_PART = /^word\/document\d*\.xml$/u;

/** Documents inside one another (`w:altChunk`); Word itself writes none. */
const MAX_FOREIGN_DEPTH = 3;

/**
 * Reads a Word document (ECMA-376, WordprocessingML) as it stands after all
 * revisions: its body in reading order, numbered as Word numbers it, then its notes.
 *
 * @param depth how many documents this one stands in
 */
export function readDocx(bytes: Uint8Array, depth = 0): SourceDocument {
  const archive = new ZipArchive(bytes);
  const part = mainPart(archive) ?? archive.names.find((name) => USUAL_PART.test(name));
  if (part === undefined) throw damaged('缺少正文部分 word/document.xml', { parts: archive.names.length });
  const related = relationshipsOf(archive, part);
  const { body } = readParts(archive, part, related);
  const contents = body.finish();
  const blocks = new BlockList();
  const notices = [...packageNotices(archive), ...body.notices, ...pictureNotices(body.pictures)];
  new ContentPlacer(blocks, {
    labels: paragraphLabels(archive, related, contents),
    foreign: (relationship) => {
      const found = foreignDocument(archive, related, relationship, depth);
      notices.push(...(found?.notices ?? [FOREIGN_NOT_READ]));
      return found;
    },
  }).place(contents);
  if (blocks.blocks.length === 0) throw body.pictures > 0 ? scanned() : emptyDocument();
  return { format: 'docx', blocks: blocks.blocks, notices };
}

const FOREIGN_NOT_READ: Notice = {
  code: 'embedded-part-not-read',
  message: '文档嵌入了另一份文件，其中的内容没有读取；请另存为普通 docx。',
};

/** Hears the body, and the notes at the feet of pages and at the end if it refers to any. */
function readParts(archive: ZipArchive, main: string, related: readonly Relationship[]): BodyReader {
  const reader = new BodyReader();
  const read = (part: string): void => {
    scanXml(part, decodePart(part, archive.read(part)), reader);
  };
  read(main);
  if (!reader.body.hasNotes) return reader;
  for (const { type, target } of related) {
    if ((type === 'footnotes' || type === 'endnotes') && archive.has(target)) read(target);
  }
  return reader;
}

function foreignDocument(
  archive: ZipArchive,
  related: readonly Relationship[],
  relationship: string,
  depth: number,
): SourceDocument | null {
  const part = related.find(({ id }) => id === relationship)?.target;
  if (part === undefined || !archive.has(part) || depth >= MAX_FOREIGN_DEPTH) return null;
  return readForeignPart(archive.read(part), (bytes) => readDocx(bytes, depth + 1));
}

function packageNotices(archive: ZipArchive): Notice[] {
  if (archive.has('[Content_Types].xml')) return [];
  const message = '文件缺少 [Content_Types].xml，Word 可能打不开，建议另存后归档。';
  return [{ code: 'part-missing', message }];
}

function pictureNotices(pictures: number): Notice[] {
  if (pictures === 0) return [];
  const message = `文档里有 ${pictures} 张图片，图片里的文字和表格没有读取。`;
  return [{ code: 'pictures-not-read', message }];
}
