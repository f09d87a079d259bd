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

/** The same content is written in several ways, for newer and for older programs; the first is taken. */
const CHOICE = ['mc:AlternateContent', 'mc:Choice', 'mc:Fallback'];

/** What something means depends on whether it stands in these. */
const PARENTS = ['w:r', 'w:rPr', 'w:pPr', 'w:trPr'];

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
  /** Empty where it does not matter. */
  readonly name: string;
  readonly opened: Opened | undefined;
  readonly closed: Closed | undefined;
  readonly isHidden: boolean;
  readonly isText: boolean;
  readonly isChoice: boolean;
}

const ELEMENTS: ReadonlyMap<string, Known> = new Map(
  [...Object.keys(OPENED), ...Object.keys(CLOSED), ...HIDDEN, ...TEXT, ...CHOICE, ...PARENTS].map((name) => [
    name,
    known(name),
  ]),
);

const UNKNOWN = known('');

function known(name: string): Known {
  return {
    name,
    opened: OPENED[name],
    closed: CLOSED[name],
    isHidden: HIDDEN.includes(name),
    isText: TEXT.includes(name),
    isChoice: CHOICE.includes(name),
  };
}

/** Hears the elements of a Word body, or of its notes, and hands what counts to the collector. Elements that are not known only wrap others. */
export class BodyReader implements TagListener, Path {
  readonly body = new BodyCollector();
  private names = new WordNames();
  /** By their names as this part writes them. */
  private elements = new Map<string, Known>();
  /** What is open, down to a hidden element. */
  private readonly path: Known[] = [];
  /** For each open choice between contents (`mc:AlternateContent`), whether one has been taken. */
  private readonly alternatives: boolean[] = [];
  /** How many elements are open from a hidden one on. */
  private hidden = 0;

  get parent(): string | undefined {
    return this.path[this.path.length - 2]?.name;
  }

  get grandparent(): string | undefined {
    return this.path[this.path.length - 3]?.name;
  }

  open(written: string, tag: StartTag): void {
    if (this.hidden > 0) {
      this.hidden += 1;
      return;
    }
    if (this.path.length === 0) this.begin(tag);
    const element = this.elements.get(written) ?? this.meet(written);
    this.path.push(element);
    element.opened?.(this.body, tag, this);
    if (element.isHidden || (element.isChoice && this.isSpareAlternative(element.name))) this.hidden = 1;
  }

  close(): void {
    if (this.hidden > 0) this.hidden -= 1;
    if (this.hidden > 0) return;
    const element = this.path.pop();
    if (!element || element.isHidden) return;
    if (element.name === 'mc:AlternateContent') this.alternatives.pop();
    element.closed?.(this.body);
  }

  text(text: string): void {
    if (this.hidden > 0 || this.path[this.path.length - 1]?.isText !== true) return;
    // A line feed in the file is no line break on the page.
    this.body.addText(text.includes('\n') ? text.replace(/\s*\n\s*/gu, ' ') : text);
  }

  private begin(root: StartTag): void {
    this.names = new WordNames(root.attributes());
    this.elements = new Map();
  }

  private meet(written: string): Known {
    const element = ELEMENTS.get(this.names.element(written)) ?? UNKNOWN;
    this.elements.set(written, element);
    return element;
  }

  private isSpareAlternative(name: string): boolean {
    if (name === 'mc:AlternateContent') {
      this.alternatives.push(false);
      return false;
    }
    if (this.alternatives.at(-1) === true) return true;
    if (this.alternatives.length > 0) this.alternatives[this.alternatives.length - 1] = true;
    return false;
  }
}
