import type { Opened } from './element.js';
import { isOn } from './element.js';
import { symbolText, UNKNOWN_SYMBOL } from './symbols.js';

/** What to make of what stands in a run of text (ECMA-376 part 1, 17.3.3, 17.16). */
export const RUN_ELEMENTS: Readonly<Record<string, Opened>> = {
  // The same name is a tab stop in the properties of a paragraph, a tab in a run.
  'w:tab': (body, _, { parent }) => {
    if (parent === 'w:r') body.addText('\t');
  },
  'w:ptab': (body) => {
    body.addText('\t');
  },
  'w:br': (body, tag) => {
    const type = tag.local('type');
    if (type === undefined || type === 'textWrapping') body.addText('\n');
  },
  'w:cr': (body) => {
    body.addText('\n');
  },
  'w:noBreakHyphen': (body) => {
    body.addText('-');
  },
  'w:sym': (body, tag) => {
    const text = symbolText(tag.local('font') ?? '', tag.local('char') ?? '');
    if (text === UNKNOWN_SYMBOL) {
      body.notice('symbol-unreadable', `文档里有用符号字体画的字符，认不出是什么字，读作“${UNKNOWN_SYMBOL}”。`);
    }
    body.addText(text);
  },
  'w:vanish': (body, tag, { grandparent }) => {
    if (grandparent === 'w:r' && isOn(tag)) body.hideRun();
  },
  'w:fldChar': (body, tag) => {
    const type = tag.local('fldCharType');
    if (type === 'begin') body.beginField();
    if (type === 'separate') body.showField();
    if (type === 'end') body.endField();
  },
  'w:footnoteReference': (body) => {
    body.hasNotes = true;
  },
  'w:endnoteReference': (body) => {
    body.hasNotes = true;
  },
  'w:txbxContent': (body) => {
    body.openTextBox();
  },
  'a:blip': (body) => {
    body.countPicture();
  },
  'v:imagedata': (body) => {
    body.countPicture();
  },
  'o:OLEObject': (body, tag) => {
    if (!FORMULA.test(tag.local('ProgID') ?? '')) {
      body.notice('embedded-object-ignored', '文档里嵌入了表格等对象，其中的内容没有读取；请把表格直接粘贴到文档里。');
    }
  },
};

/** Formulas are objects of these programs. */
const FORMULA = /^(?:Equation|MathType)/iu;
