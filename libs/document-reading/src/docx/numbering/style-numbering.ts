import { scanXml, type StartTag } from '../../xml/scan-xml.js';
import type { NumberingReference } from '../content.js';
import { WordNames } from '../word-names.js';

interface Style {
  basedOn?: string;
  list?: string;
  level?: number;
}

/** Styles based on one another; a longer chain is a circle. */
const LONGEST_CHAIN = 20;

/** The lists that the styles of paragraphs give (ECMA-376 part 1, 17.7). */
export class StyleNumbering {
  private readonly styles = new Map<string, Style>();

  /** @param text the part for styles */
  constructor(part: string, text: string) {
    // Most documents number nothing by style, and the part for styles is large.
    if (text.includes('numPr')) this.read(part, text);
  }

  /** What a paragraph says of its number, completed by its style. */
  complete(reference: NumberingReference): NumberingReference {
    if (this.styles.size === 0) return reference;
    let { list, level } = reference;
    let name = reference.style;
    for (let step = 0; step < LONGEST_CHAIN && name !== undefined; step += 1) {
      const style = this.styles.get(name);
      list ??= style?.list;
      level ??= style?.level;
      name = style?.basedOn;
    }
    return { ...reference, ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level }) };
  }

  private read(part: string, text: string): void {
    let names: WordNames | undefined;
    let style: Style | undefined;
    scanXml(part, text, {
      open: (written, tag) => {
        names ??= new WordNames(tag.attributes());
        const name = names.element(written);
        if (name === 'w:style') style = this.openStyle(tag);
        else if (style) noteProperty(style, name, tag);
      },
      close: (written) => {
        if (names?.element(written) === 'w:style') style = undefined;
      },
      text: () => undefined,
    });
  }

  private openStyle(tag: StartTag): Style | undefined {
    const id = tag.local('styleId');
    if (tag.local('type') !== 'paragraph' || id === undefined) return undefined;
    const style: Style = {};
    this.styles.set(id, style);
    return style;
  }
}

function noteProperty(style: Style, name: string, tag: StartTag): void {
  const value = tag.local('val');
  if (value === undefined) return;
  if (name === 'w:basedOn') style.basedOn = value;
  if (name === 'w:numId') style.list = value;
  if (name === 'w:ilvl') style.level = Number(value);
}
