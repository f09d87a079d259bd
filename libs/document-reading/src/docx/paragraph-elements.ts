import type { Opened } from './element.js';
import { isOn } from './element.js';

/** A deleted or moved end mark of a paragraph, or a deleted row of a table. */
const deleted: Opened = (body, _, { parent, grandparent }) => {
  body.revised();
  if (parent === 'w:trPr') body.dropRow();
  if (parent === 'w:rPr' && grandparent === 'w:pPr') body.joinNext();
};

/** What to make of paragraphs and of what wraps them (ECMA-376 part 1, 17.3.1, 17.5, 17.13.5, 17.17.2). */
export const PARAGRAPH_ELEMENTS: Readonly<Record<string, Opened>> = {
  'w:p': (body) => {
    body.openParagraph();
  },
  'w:pStyle': (body, tag) => {
    const style = tag.local('val');
    if (style !== undefined) body.numberBy({ style });
  },
  'w:numId': (body, tag) => {
    const list = tag.local('val');
    if (list !== undefined) body.numberBy({ list });
  },
  'w:ilvl': (body, tag) => {
    body.numberBy({ level: Number(tag.local('val')) });
  },
  'w:del': deleted,
  'w:moveFrom': deleted,
  'w:ins': (body) => {
    body.revised();
  },
  'w:showingPlcHdr': (body, tag) => {
    if (isOn(tag)) body.expectPlaceholder();
  },
  'w:sdtContent': (body) => {
    body.openControl();
  },
  'w:altChunk': (body, tag) => {
    body.addForeign(tag.local('id') ?? '');
  },
};
