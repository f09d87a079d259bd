import { p, packed, relations, tbl, tc, tr, WORD, wordFile } from '../testing/packed.js';
import { lostPlaces, shape } from '../testing/shape.js';
import { readDocx } from './read-docx.js';

describe('a file that stands in the document', () => {
  const inside = (name: string, content: string | Uint8Array): Uint8Array =>
    packed({
      '[Content_Types].xml': '',
      'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${p('前')}<w:altChunk r:id="c"/>${p('后')}</w:body></w:document>`,
      'word/_rels/document.xml.rels': relations({ c: ['aFChunk', name] }),
      [`word/${name}`]: content,
    });

  it.each([
    ['a page', 'a.html', '<table><tr><td>甲<td>0</table>', [['1,1 甲', '1,2 0']]],
    ['another document', 'a.docx', wordFile(tbl(tr(tc('甲'), tc('0')))), [['1,1 甲', '1,2 0']]],
    ['a text', 'a.txt', '公开信息', '公开信息'],
  ])('is read where it stands: %s', (_, name, content, block) => {
    const document = readDocx(inside(name, content));
    expect(shape(document)).toEqual(['前', block, '后']);
    expect(lostPlaces(document)).toEqual([]);
    expect(document.notices).toEqual([]);
  });

  it.each([
    ['of no kind that we know', inside('a.bin', new Uint8Array([1, 2, 3]))],
    ['that is damaged', inside('a.docx', wordFile(p('甲')).slice(0, 90))],
    ['that is not there', wordFile(`${p('前')}<w:altChunk/>${p('后')}`)],
  ])('is named when it is one %s', (_, bytes) => {
    const document = readDocx(bytes);
    expect(shape(document)).toEqual(['前', '后']);
    expect(document.notices).toMatchObject([{ code: 'embedded-part-not-read' }]);
  });
});
