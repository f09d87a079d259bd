import { paragraphs } from '../testing/form-grid.js';
import { headingOf, sectionOfHeading } from './headings.js';
import { structureOf } from './sections.js';

it.each([
  ['一、总体情况', 1],
  ['一、总体工作情况', 1],
  ['—、总体情况', 1],
  ['一、概述', 1],
  ['⼀、总体情况', 1],
  ['总体情况', 1],
  ['二、主动公开政府信息情况', 2],
  ['二、行政机关主动公开政府信息情况', 2],
  ['三、行政机关收到和处理政府信息公开申请情况', 3],
  ['三．收到和处理政府信息公开申请情况', 3],
  ['三、依申请公开情况', 3],
  ['四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', 4],
  ['五、政府信息公开工作存在的主要问题及改进情况', 5],
  ['五、存在的问题及改进措施', 5],
  ['第五部分 存在的主要问题和改进情况', 5],
  ['六、其他报告事项', 6],
  ['六、其他需要报告的事项：', 6],
  ['（一）主动公开情况', null],
  ['（二）依申请公开方面。及时回应。', null],
  ['一是主动公开情况良好', null],
  ['三、本年度办理结果', null],
  ['四、结转下年度继续办理', null],
  ['一、本年新收政府信息公开申请数量', null],
  ['一、主动公开意识不强。', null],
])('takes %j for the heading of section %j', (text, section) => {
  expect(sectionOfHeading(text)).toBe(section);
});

it('finds the title where it stands in its paragraph', () => {
  expect(headingOf('  五、存在的主要问题及改进情况。一是更新慢。')).toEqual({
    section: 5,
    numbered: true,
    title: '五、存在的主要问题及改进情况',
    start: 2,
    end: 16,
  });
});

describe('the parts of a report', () => {
  const partsOf = (...lines: string[]) =>
    structureOf(paragraphs(...lines)).parts.map(({ section, blocks }) => [
      section,
      ...blocks.map((block) => (block.kind === 'paragraph' ? block.text : 'table')),
    ]);

  it('begin at their headings, which are cut from what follows in the same paragraph', () => {
    expect(partsOf('标题', '一、总体情况', '甲', '五、存在的主要问题及改进情况：一是乙。', '丙')).toEqual([
      [0, '标题'],
      [1, '一、总体情况', '甲'],
      [5, '五、存在的主要问题及改进情况', '一是乙。', '丙'],
    ]);
  });

  it('do not begin in a table of contents', () => {
    const titles = ['一、总体情况', '二、主动公开政府信息情况', '五、存在的主要问题及改进情况'];
    expect(partsOf(...titles, ...titles.flatMap((title) => [title, '正文']))).toEqual([
      [0, ...titles],
      ...titles.map((title, index) => [[1, 2, 5][index], title, '正文']),
    ]);
  });

  it('do not begin at a subheading that has no number where the section has one', () => {
    expect(partsOf('一、总体情况', '主动公开情况', '甲', '依申请公开情况', '乙', '三、依申请公开情况', '丙')).toEqual([
      [0],
      [1, '一、总体情况', '主动公开情况', '甲', '依申请公开情况', '乙'],
      [3, '三、依申请公开情况', '丙'],
    ]);
  });

  it('end where something is attached, whatever headings that has', () => {
    const report = ['一、概述', '甲', '五、存在的主要问题和改进措施', '（一）问题。乙。', '（二）措施。丙。'];
    const attached = ['附：', '政府信息公开情况统计表（2017年度）', '一、主动公开情况', '主动公开政府信息数 12 条'];
    expect(partsOf('标题', ...report, ...attached)).toEqual([
      [0, '标题'],
      [1, '一、概述', '甲'],
      [5, ...report.slice(2)],
      [0, ...attached],
    ]);
  });

  it.each(['附件：统计表', '附 件', '附表1：', '附2017年政府信息公开情况统计表'])('end at %s', (line) => {
    expect(partsOf('六、其他需要报告的事项', '甲', line, '乙').at(-1)).toEqual([0, line, '乙']);
  });

  it('go on after a word with 附, and after an attachment that stands before section five', () => {
    const parts = partsOf('二、主动公开情况', '附表：略', '五、存在的问题', '附则尚未修订。', '丙');
    expect(parts.map(([section]) => section)).toEqual([0, 2, 5]);
  });
});
