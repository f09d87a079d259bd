import fc from 'fast-check';
import { SaxesParser } from 'saxes';

import { parseXml, type XmlListener } from './parse-xml.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is heard, with texts that follow one another made one. */
class Log implements XmlListener {
  readonly events: string[] = [];
  private last = '';

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.add(`<${name} ${JSON.stringify(attributes)}>`, '');
  }

  close(name: string): void {
    this.add(`</${name}>`, '');
  }

  text(text: string): void {
    if (text !== '' && this.last !== '') this.events.pop();
    if (text !== '') this.add(this.last + text, this.last + text);
  }

  private add(event: string, text: string): void {
    this.events.push(event);
    this.last = text;
  }
}

function heard(bytes: Uint8Array): string[] {
  const log = new Log();
  parseXml('word/document.xml', bytes, log);
  return log.events;
}

/** What another strict parser hears; null where it refuses. */
function heardBySaxes(markup: string): string[] | null {
  const log = new Log();
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    log.open(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    log.close(name);
  });
  parser.on('text', (text) => {
    if (depth > 0) log.text(text);
  });
  parser.on('cdata', (text) => {
    log.text(text);
  });
  parser.on('doctype', () => {
    throw new Error('a document type');
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(markup).close();
    return log.events;
  } catch {
    return null;
  }
}

it('says what it hears, in order', () => {
  expect(heard(utf8('<?xml version="1.0"?><!-- a --><w:p w:n="1">甲&amp;<b/><![CDATA[<乙>]]></w:p>\n'))).toEqual([
    '<w:p {"w:n":"1"}>',
    '甲&',
    '<b {}>',
    '</b>',
    '<乙>',
    '</w:p>',
  ]);
});

const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(text.split(''), (letter) => letter.charCodeAt(0)).buffer);
const swapped = (bytes: Uint8Array): Uint8Array => bytes.map((_, index) => bytes[index ^ 1] ?? 0);

it.each([
  ['UTF-16 with a mark', utf16('\ufeff<a>公</a>')],
  ['UTF-16 without a mark', utf16('<a>公</a>')],
  ['UTF-16, high bytes first', swapped(utf16('\ufeff<a>公</a>'))],
  ['UTF-16, high bytes first, without a mark', swapped(utf16('<a>公</a>'))],
  ['UTF-8 with a mark', utf8('\ufeff<a>公</a>')],
  ['UTF-8 that claims to be UTF-16', utf8('<?xml version="1.0" encoding="UTF-16"?><a>公</a>')],
  [
    'the encoding that is declared',
    Uint8Array.from([...utf8('<?xml version="1.0" encoding="GBK"?><a>'), 0xb9, 0xab, ...utf8('</a>')]),
  ],
])('reads %s', (_, bytes) => {
  expect(heard(bytes)).toEqual(['<a {}>', '公', '</a>']);
});

it.each([
  ['an element that is not closed', '<a><b></a>', 'document-damaged', '标记有误'],
  ['markup that ends in the middle', '<a><b>', 'document-damaged', '标记有误'],
  ['a tag that ends in the middle', '<a b="1', 'document-damaged', '标记有误'],
  ['nothing', '', 'document-damaged', '标记有误'],
  ['text outside all elements', '<a/>b', 'document-damaged', '标记有误'],
  ['a second root', '<a/><b/>', 'document-damaged', '标记有误'],
  ['an attribute twice', '<a b="1" b="2"/>', 'document-damaged', '标记有误'],
  ['attributes that touch', '<a b="1"c="2"/>', 'document-damaged', '标记有误'],
  ['a character that XML does not allow', '<a>\u0001</a>', 'document-damaged', '标记有误'],
  ['a number that is no character', '<a>&#xd800;</a>', 'document-damaged', '标记有误'],
  ['an entity that nothing defines', '<a>&secret;</a>', 'document-damaged', '标记有误'],
  ['an ampersand alone', '<a>a & b</a>', 'document-damaged', '标记有误'],
  [
    'entities of its own',
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    'document-damaged',
    'DTD',
  ],
  ['elements nested without end', '<a>'.repeat(300), 'document-too-complex', '嵌套过深'],
])('refuses %s', (_, markup, code, message) => {
  expect(() => heard(utf8(markup))).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(message) as string }) as Error,
  );
});

it('refuses bytes that are no UTF-8', () => {
  expect(() => heard(Uint8Array.from([0x3c, 0x61, 0x3e, 0xff]))).toThrow(
    expect.objectContaining({ code: 'document-damaged' }) as Error,
  );
});

/** Pieces of markup, some of which do not fit together. */
const PIECE = fc.constantFrom(
  ...['<a>', '</a>', '<b c="1">', '</b>', "<d e='&lt;2\n'/>", '<a:f g:h="甲"\tx = "" >', '</a:f >', '<i', '/>', '>'],
  ...['公开', ' ', '\n', '\r\n', '&amp;', '&#x516c;', '&#20844;', '&', ';', '"', '=', '<', '<!-- j -->', '<?k l?>'],
  ...['<![CDATA[<m>]]>', ']]', '<!', '-->', '1'],
);

/** Markup that fits together: elements in elements, with text between. */
const TREE = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('公', ' 1', '&quot;', '<![CDATA[&]]>', '<!---->', '<b/>', '<c d="1" e=\'"\'/>'),
    fc.array(tie('node'), { maxLength: 4 }).map((nodes) => `<w:p w:x="&#65;">${nodes.join('')}</w:p>`),
  ),
})).node;

it('hears what another strict parser hears', () => {
  fc.assert(
    fc.property(TREE, (tree) => {
      const markup = `<a>${tree}</a>`;
      expect(heard(utf8(markup))).toEqual(heardBySaxes(markup));
    }),
    { numRuns: 300 },
  );
});

it('refuses what another strict parser refuses, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(PIECE, { maxLength: 12 }), (pieces) => {
      const markup = `<a>${pieces.join('')}</a>`;
      const expected = heardBySaxes(markup);
      if (expected) expect(heard(utf8(markup))).toEqual(expected);
      else expect(() => heard(utf8(markup))).toThrow(expect.objectContaining({ name: 'AppError' }) as Error);
    }),
    { numRuns: 3000, examples: [[['<!', '-->', '<!-- j -->']]] },
  );
});
