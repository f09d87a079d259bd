import { parseXml } from './stream-xml.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function heard(bytes: Uint8Array): string[] {
  const events: string[] = [];
  parseXml('word/document.xml', bytes, {
    open: (name, attributes) => events.push(`<${name} ${JSON.stringify(attributes)}>`),
    close: (name) => events.push(`</${name}>`),
    text: (text) => events.push(text),
  });
  return events;
}

it('says what it hears, in order', () => {
  expect(heard(utf8('<w:p w:n="1">甲&amp;<b/><![CDATA[<乙>]]></w:p>'))).toEqual([
    '<w:p {"w:n":"1"}>',
    '甲&',
    '<b {}>',
    '</b>',
    '<乙>',
    '</w:p>',
  ]);
});

it('reads UTF-16', () => {
  const text = '\ufeff<a>公</a>';
  const bytes = new Uint8Array(Uint16Array.from(text.split(''), (letter) => letter.charCodeAt(0)).buffer);
  expect(heard(bytes)).toEqual(['<a {}>', '公', '</a>']);
});

it.each([
  ['an element that is not closed', '<a><b></a>', 'document-damaged', '标记有误'],
  ['markup that ends in the middle', '<a><b>', 'document-damaged', '标记有误'],
  ['an entity that nothing defines', '<a>&secret;</a>', 'document-damaged', '标记有误'],
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
