import type { StartTag, TagListener } from '../xml/scan-xml.js';
import { BodyCollector } from './body-collector.js';
import type { Closed, Opened, Path } from './element.js';
import { PARAGRAPH_ELEMENTS } from './paragraph-elements.js';
import { RUN_ELEMENTS } from './run-elements.js';
import { TABLE_ELEMENTS } from './table-elements.js';
import { WordNames } from './word-names.js';

/** Elements whose whole content is not what a reader of the document sees. */
const HIDDEN = [
  'w:del', // the document is read as if all revisions were accepted
  'w:moveFrom',
  'w:pPrChange', // properties as they were before a revision
  'w:rPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:sectPrChange',
  'w:numberingChange',
  'w:rt', // the reading printed above a character
];

const TEXT = ['w:t', 'm:t'];

const OPENED: Readonly<Record<string, Opened>> = { ...PARAGRAPH_ELEMENTS, ...RUN_ELEMENTS, ...TABLE_ELEMENTS };

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
    body.closeCell();
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

/** All that is known of an element, so that it is looked up once. */
interface Known {
  readonly opened: Opened | undefined;
  readonly closed: Closed | undefined;
  readonly isHidden: boolean;
  readonly isText: boolean;
}

const ELEMENTS: ReadonlyMap<string, Known> = new Map(
  [...Object.keys(OPENED), ...Object.keys(CLOSED), ...HIDDEN, ...TEXT].map((name): [string, Known] => [
    name,
    { opened: OPENED[name], closed: CLOSED[name], isHidden: HIDDEN.includes(name), isText: TEXT.includes(name) },
  ]),
);

/** Hears the elements of a Word body, or of its notes, and hands what counts to the collector. Elements that are not known only wrap others. */
export class BodyReader implements TagListener, Path {
  readonly body = new BodyCollector();
  private names = new WordNames();
  /** What is open, down to a hidden element. */
  private readonly path: string[] = [];
  private readonly known: (Known | undefined)[] = [];
  /** For each open choice between contents (`mc:AlternateContent`), whether one has been taken. */
  private readonly alternatives: boolean[] = [];
  /** How many elements are open from a hidden one on. */
  private hidden = 0;

  get parent(): string | undefined {
    return this.path[this.path.length - 2];
  }

  get grandparent(): string | undefined {
    return this.path[this.path.length - 3];
  }

  open(written: string, tag: StartTag): void {
    if (this.hidden > 0) {
      this.hidden += 1;
      return;
    }
    if (this.path.length === 0) this.names = new WordNames(tag.attributes());
    const name = this.names.element(written);
    const known = ELEMENTS.get(name);
    this.path.push(name);
    this.known.push(known);
    known?.opened?.(this.body, tag, this);
    if (known?.isHidden === true || this.isSpareAlternative(name)) this.hidden = 1;
  }

  close(): void {
    if (this.hidden > 0) this.hidden -= 1;
    if (this.hidden > 0) return;
    const name = this.path.pop();
    const known = this.known.pop();
    if (known?.isHidden === true) return;
    if (name === 'mc:AlternateContent') this.alternatives.pop();
    known?.closed?.(this.body);
  }

  text(text: string): void {
    if (this.hidden > 0 || this.known[this.known.length - 1]?.isText !== true) return;
    // A line feed in the file is no line break on the page.
    this.body.addText(text.includes('\n') ? text.replace(/\s*\n\s*/gu, ' ') : text);
  }

  /** The same content is written in several ways, for newer and for older programs; the first is taken. */
  private isSpareAlternative(name: string): boolean {
    if (name === 'mc:AlternateContent') this.alternatives.push(false);
    if (name !== 'mc:Choice' && name !== 'mc:Fallback') return false;
    if (this.alternatives.at(-1) === true) return true;
    if (this.alternatives.length > 0) this.alternatives[this.alternatives.length - 1] = true;
    return false;
  }
}
