import type { StartTag } from '../xml/scan-xml.js';
import { countOf, isOn, type Opened } from './element.js';

/** What to make of the elements of a table (ECMA-376 part 1, 17.4). */
export const TABLE_ELEMENTS: Readonly<Record<string, Opened>> = {
  'w:tbl': (body) => {
    body.openTable();
  },
  'w:tr': (body) => {
    body.openRow();
  },
  'w:tc': (body) => {
    body.openCell();
  },
  'w:gridSpan': (body, tag) => {
    body.spanColumns(countOf(tag));
  },
  'w:gridBefore': (body, tag) => {
    body.skipColumns(countOf(tag));
  },
  'w:vMerge': (body, tag) => {
    if (goesOn(tag)) body.continueAbove();
  },
  'w:hMerge': (body, tag) => {
    if (goesOn(tag)) body.continueLeft();
  },
  'w:hidden': (body, tag, { parent }) => {
    if (parent === 'w:trPr' && isOn(tag)) body.dropRow();
  },
  'w:cellDel': (body) => {
    body.revised();
    body.dropCell();
  },
};

function goesOn(tag: StartTag): boolean {
  return tag.local('val') !== 'restart';
}
