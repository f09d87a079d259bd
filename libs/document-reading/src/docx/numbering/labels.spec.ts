import { p, relations, wordFile, WORD } from '../../testing/packed.js';
import { lostPlaces, shape } from '../../testing/shape.js';
import { readDocx } from '../read-docx.js';

const lvl = (index: number, text: string, format = 'decimal', more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;

const abstractNum = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;

const num = (id: number, abstract: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;

/** A paragraph of a list, `1` for the first level of list 1, `2.1` for the second of list 2. */
function item(list: string, text: string): string {
  const [id, level = '0'] = list.split('.');
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

const styled = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

function texts(body: string, numbering: string, styles = ''): unknown {
  const document = readDocx(
    wordFile(body, {
      'word/numbering.xml': `<w:numbering xmlns:w="${WORD}">${numbering}</w:numbering>`,
      'word/styles.xml': `<w:styles xmlns:w="${WORD}">${styles}</w:styles>`,
      'word/_rels/document.xml.rels': relations({ n: ['numbering', 'numbering.xml'], s: ['styles', 'styles.xml'] }),
    }),
  );
  expect(lostPlaces(document)).toEqual([]);
  return shape(document);
}

const OUTLINE = abstractNum(0, lvl(0, '%1、', 'chineseCounting'), lvl(1, '（%2）', 'chineseCounting'), lvl(2, '%3.'));

it('reads the numbers that Word prints, level by level, between paragraphs that have none', () => {
  const body = [
    item('1', '总体情况'),
    item('1.1', '主动公开'),
    item('1.1', '依申请公开'),
    p('我局没有新媒体。'),
    item('1', '主动公开政府信息情况'),
    item('1.1', '规章'),
    item('1.2', '制发'),
    item('1.2', '废止'),
  ];
  expect(texts(body.join(''), OUTLINE + num(1, 0))).toEqual([
    '一、总体情况',
    '（一）主动公开',
    '（二）依申请公开',
    '我局没有新媒体。',
    '二、主动公开政府信息情况',
    '（一）规章',
    '1. 制发',
    '2. 废止',
  ]);
});

it.each([
  [
    'lists of one kind count on',
    item('1', '甲') + item('2', '乙'),
    OUTLINE + num(1, 0) + num(2, 0),
    ['一、甲', '二、乙'],
  ],
  [
    'a list may begin anew, once',
    item('1', '甲') + item('2', '乙') + item('2', '丙'),
    OUTLINE + num(1, 0) + num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
    ['一、甲', '一、乙', '二、丙'],
  ],
  [
    'a list may look different from others of its kind',
    item('1', '甲'),
    OUTLINE + num(1, 0, `<w:lvlOverride w:ilvl="0">${lvl(0, '第%1条', 'decimal')}</w:lvlOverride>`),
    ['第1条 甲'],
  ],
  [
    'a level may count on under the next heading',
    item('1', '甲') + item('1.1', '乙') + item('1', '丙') + item('1.1', '丁'),
    abstractNum(0, lvl(0, '%1、'), lvl(1, '%2)', 'decimal', '<w:lvlRestart w:val="0"/>')) + num(1, 0),
    ['1、甲', '1)乙', '2、丙', '2)丁'],
  ],
  [
    'levels above that were not used stand at their start',
    item('1.1', '甲'),
    abstractNum(
      0,
      lvl(0, '%1.', 'chineseCounting'),
      lvl(1, '%1.%2', 'decimal', '<w:isLgl/><w:suff w:val="nothing"/>'),
    ) + num(1, 0),
    ['1.1甲'],
  ],
  ['marks are no numbers', item('1', '甲'), abstractNum(0, lvl(0, '', 'bullet')) + num(1, 0), ['甲']],
  ['list 0 and lists that are not there number nothing', item('0', '甲') + item('7', '乙'), OUTLINE, ['甲', '乙']],
  [
    'a number stands in a cell without text',
    `<w:tbl><w:tr><w:tc>${item('1', '')}</w:tc><w:tc>${p('0')}</w:tc></w:tr></w:tbl>`,
    abstractNum(0, lvl(0, '%1', 'decimal', '<w:suff w:val="nothing"/>')) + num(1, 0),
    [[['1,1 1', '1,2 0']]],
  ],
  [
    'a list may take its levels from another',
    item('1', '甲'),
    abstractNum(1, '<w:numStyleLink w:val="S"/>') +
      abstractNum(0, '<w:styleLink w:val="S"/>', lvl(0, '%1、', 'chineseCounting')) +
      num(1, 1),
    ['一、甲'],
  ],
])('knows that %s', (_, body, numbering, expected) => {
  expect(texts(body, numbering)).toEqual(expected);
});

it('reads the numbers that styles give', () => {
  const style = (id: string, inner: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}">${inner}</w:style>`;
  const styles =
    style('H1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
    style('H2', '<w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>') +
    style('Round', '<w:basedOn w:val="Round"/>');
  const plain =
    '<w:p><w:pPr><w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>附</w:t></w:r></w:p>';
  const body = styled('H1', '总体情况') + styled('H2', '主动公开') + styled('Round', '正文') + plain;
  expect(texts(body, OUTLINE + num(1, 0), styles)).toEqual(['一、总体情况', '（一）主动公开', '正文', '附']);
});
