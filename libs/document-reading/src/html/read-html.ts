import type { Notice } from '@gongkai/outcome';
import { defaultTreeAdapter, parse } from 'parse5';

import { BlockList } from '../block-list.js';
import { emptyDocument, scanned, tooComplex } from '../document-errors.js';
import { MAX_NODES } from '../limits.js';
import type { SourceDocument } from '../source-document.js';
import type { Element } from './elements.js';
import { HtmlBody } from './html-body.js';

/** Reads a page as a browser shows it: hidden parts, scripts and styles are left out, layout tables are looked through. */
export function readHtml(markup: string): SourceDocument {
  const blocks = new BlockList();
  const body = new HtmlBody(blocks);
  const tables: Element[] = [];
  const page = parse(markup, { treeAdapter: { ...defaultTreeAdapter, ...noting(tables) } });
  body.read(page, tables);
  const notices: Notice[] = [];
  if (blocks.blocks.length === 0) throw body.pictures > 0 ? scanned() : emptyDocument();
  return { format: 'html', blocks: blocks.blocks, notices };
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
