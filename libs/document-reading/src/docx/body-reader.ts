import type { Notice } from '@gongkai/outcome';

import type { Attributes, XmlListener } from '../xml/stream-xml.js';
import { BodyCollector } from './body-collector.js';
import type { Content } from './content.js';
import { WordNames } from './word-names.js';

/** Elements whose whole content is not what a reader of the document sees. */
const HIDDEN = new Set([
  'w:del', // the document is read as if all revisions were accepted
  'w:moveFrom',
  'w:pPrChange', // properties as they were before a revision
  'w:rPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:sectPrChange',
  'w:rt', // the reading printed above a character
  'mc:Fallback', // the same text box once more, for old readers
]);

type Opened = (body: BodyCollector, attributes: Attributes, path: Path) => void;
type Closed = (body: BodyCollector) => void;

interface Path {
  readonly parent: string | undefined;
  readonly grandparent: string | undefined;
}

/** What to make of each element of a Word body (ECMA-376 part 1, 17); those not named here only wrap others. */
const OPENED: Readonly<Record<string, Opened>> = {
  'w:p': (body) => {
    body.openParagraph();
  },
  'w:tbl': (body) => {
    body.openTable();
  },
  'w:tr': (body) => {
    body.openRow();
  },
  'w:tc': (body) => {
    body.openCell();
  },
  'w:txbxContent': (body) => {
    body.openTextBox();
  },
  // The same name is a tab stop in the properties of a paragraph, a tab in a run.
  'w:tab': (body, _, { parent }) => {
    if (parent === 'w:r') body.addText('\t');
  },
  'w:ptab': (body) => {
    body.addText('\t');
  },
  'w:br': (body, attributes) => {
    const { type } = attributes;
    if (type === undefined || type === 'textWrapping') body.addText('\n');
  },
  'w:cr': (body) => {
    body.addText('\n');
  },
  'w:noBreakHyphen': (body) => {
    body.addText('-');
  },
  'w:vanish': (body, attributes, { grandparent }) => {
    if (grandparent === 'w:r' && isOn(attributes)) body.hideRun();
  },
  'w:gridSpan': (body, attributes) => {
    body.spanColumns(countOf(attributes));
  },
  'w:gridBefore': (body, attributes) => {
    body.skipColumns(countOf(attributes));
  },
  'w:vMerge': (body, attributes) => {
    if (attributes.val !== 'restart') body.continueAbove();
  },
  'w:hMerge': (body, attributes) => {
    if (attributes.val !== 'restart') body.continueLeft();
  },
  'w:del': (body, _, { parent, grandparent }) => {
    body.notice('tracked-changes', REVISED);
    if (parent === 'w:trPr') body.deleteRow();
    if (parent === 'w:rPr' && grandparent === 'w:pPr') body.joinNext();
  },
  'w:ins': (body) => {
    body.notice('tracked-changes', REVISED);
  },
  'w:numId': (body, attributes) => {
    if (attributes.val !== '0') body.notice('automatic-numbering', NUMBERED);
  },
  'w:showingPlcHdr': (body, attributes) => {
    if (isOn(attributes)) body.expectPlaceholder();
  },
  'w:sdtContent': (body) => {
    body.openControl();
  },
  'w:altChunk': (body) => {
    body.notice('embedded-part-ignored', '文档嵌入了另一份文件，其中的内容没有读取；请另存为普通 docx。');
  },
  'a:blip': (body) => {
    body.countPicture();
  },
  'v:imagedata': (body) => {
    body.countPicture();
  },
};

const REVISED = '文档含有尚未接受的修订，已按全部接受后的内容读取。';
const NUMBERED = '文档用了自动编号，编号不是文字，没有读取。';

const CLOSED: Readonly<Record<string, Closed>> = {
  'w:p': (body) => {
    body.closeParagraph();
  },
  'w:tbl': (body) => {
    body.closeTable();
  },
  'w:tr': (body) => {
    body.closeRow();
  },
  'w:tc': (body) => {
    body.closeContainer();
  },
  'w:txbxContent': (body) => {
    body.closeContainer();
  },
  'w:r': (body) => {
    body.showRun();
  },
  'w:sdtContent': (body) => {
    body.closeControl();
  },
};

/** Hears the elements of a Word body from the parser and hands what counts to the collector. */
export class BodyReader implements XmlListener {
  private readonly body = new BodyCollector();
  private readonly names = new WordNames();
  private readonly path: string[] = [];
  /** How deep the hidden element lies whose content is passed over. */
  private hiddenAt = 0;

  get contents(): readonly Content[] {
    return this.body.finish();
  }

  get notices(): readonly Notice[] {
    return this.body.notices;
  }

  get pictures(): number {
    return this.body.pictures;
  }

  open(written: string, attributes: Attributes): void {
    const name = this.names.element(written, attributes);
    const path = { parent: this.path.at(-1), grandparent: this.path.at(-2) };
    this.path.push(name);
    if (this.hiddenAt > 0) return;
    OPENED[name]?.(this.body, this.names.attributes(attributes), path);
    if (HIDDEN.has(name)) this.hiddenAt = this.path.length;
  }

  close(): void {
    const depth = this.path.length;
    const name = this.path.pop() ?? '';
    if (this.hiddenAt === 0) CLOSED[name]?.(this.body);
    else if (this.hiddenAt === depth) this.hiddenAt = 0;
  }

  text(text: string): void {
    if (this.hiddenAt === 0 && this.path.at(-1) === 'w:t') this.body.addText(text);
  }
}

function isOn(attributes: Attributes): boolean {
  const value = attributes.val;
  return value === undefined || !['0', 'false', 'off'].includes(value);
}

/** A count of grid columns; what is no count is taken as one. */
function countOf(attributes: Attributes): number {
  const count = Number(attributes.val);
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
}
