import type { Notice } from '@gongkai/outcome';
import { parse } from 'parse5';

import { BlockList } from '../block-list.js';
import { emptyDocument, scanned } from '../document-errors.js';
import type { SourceDocument } from '../source-document.js';
import { HtmlBody } from './html-body.js';

/** Reads a page as a browser shows it: hidden parts, scripts and styles are left out, layout tables are looked through. */
export function readHtml(markup: string): SourceDocument {
  const blocks = new BlockList();
  const body = new HtmlBody(blocks);
  body.read(parse(markup));
  const notices: Notice[] = [];
  if (blocks.blocks.length === 0) throw body.pictures > 0 ? scanned() : emptyDocument();
  return { format: 'html', blocks: blocks.blocks, notices };
}
