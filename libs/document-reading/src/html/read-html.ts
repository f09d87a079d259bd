import type { Notice } from '@gongkai/outcome';
import { defaultTreeAdapter, parse } from 'parse5';

import { BlockList } from '../block-list.js';
import { emptyDocument, scanned, tooComplex } from '../document-errors.js';
import { LONGEST_NAME, MAX_NODES } from '../limits.js';
import type { SourceDocument } from '../source-document.js';
import type { Element } from './elements.js';
import { HtmlBody } from './html-body.js';

/** Reads a page as a browser shows it: hidden parts, scripts and styles are left out, layout tables are looked through. */
export function readHtml(markup: string): SourceDocument {
  checkNames(markup);
  const blocks = new BlockList();
  const body = new HtmlBody(blocks);
  const tables: Element[] = [];
  const page = parse(markup, { treeAdapter: { ...defaultTreeAdapter, ...noting(tables) } });
  body.read(page, tables);
  const notices: Notice[] = [];
  if (blocks.blocks.length === 0) throw body.pictures > 0 ? scanned() : emptyDocument();
  return { format: 'html', blocks: blocks.blocks, notices };
}

/** A page of fewer characters has no name that harms. */
const LARGE_PAGE = 1_000_000;

const NAME = new RegExp(`</?[a-z][^\\s/>]{0,${LONGEST_NAME}}`, 'giu');

/** The parser puts names together letter by letter, at dozens of bytes a letter: it must not come to see one without end. */
function checkNames(markup: string): void {
  if (markup.length < LARGE_PAGE) return;
  for (const [name] of markup.matchAll(NAME)) {
    if (name.length > LONGEST_NAME) throw tooComplex('网页的标记过长', { most: LONGEST_NAME });
  }
}

/** Notes tables as they are made, so that the tree need not be searched for them, and stops where there is no end of nodes. */
function noting(tables: Element[]): Pick<typeof defaultTreeAdapter, 'createElement' | 'createCommentNode'> {
  let nodes = 0;
  const count = (): void => {
    nodes += 1;
    if (nodes > MAX_NODES) throw tooComplex('网页的标记过多', { nodes });
  };
  return {
    createElement: (tagName, namespace, attributes) => {
      count();
      const element = defaultTreeAdapter.createElement(tagName, namespace, attributes);
      if (tagName === 'table') tables.push(element);
      return element;
    },
    createCommentNode: (text) => {
      count();
      return defaultTreeAdapter.createCommentNode(text);
    },
  };
}
