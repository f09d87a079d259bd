import type { Block, SourceDocument } from '@gongkai/document-reading';
import { cellKeys, EDITIONS } from '@gongkai/report-form';

import { recognise } from '../recognise.js';
import {
  APPLICATIONS_HEADER,
  applicationRows,
  challengeRows,
  grid,
  paragraphs,
  proactiveRows,
  reportOf,
} from '../testing/form-grid.js';

const FORM = EDITIONS['2021'];
const BLANK = Object.fromEntries(cellKeys(FORM).map((key) => [key, '']));

const documentOf = (...blocks: Block[]): SourceDocument => ({ format: 'docx', blocks, notices: [] });

const blankTables = {
  proactive: [grid(proactiveRows(FORM, BLANK))],
  applications: [grid([...APPLICATIONS_HEADER, ...applicationRows(FORM, BLANK)])],
  challenges: [grid(challengeRows(FORM, BLANK))],
};

describe('documents that are no annual report', () => {
  it.each([
    ['notice', ['关于做好2023年政府信息公开工作年度报告编制和发布工作的通知', '各部门：', '请于1月31日前报送。']],
    ['notice', ['关于2022年政府信息公开工作年度报告检查情况的通报', '各乡镇：']],
    ['guide', ['示例县民政局政府信息公开指南', '一、公开内容', '二、公开形式']],
    ['half-year-statistics', ['示例县2023年上半年政府信息公开工作情况统计表', '主动公开信息20条']],
    ['half-year-statistics', ['示例县民政局2023年第三季度政务公开工作报告', '主动公开信息20条']],
    ['interpretation', ['《政府信息公开工作年度报告格式》政策解读', '为什么修订格式？']],
    ['news', ['示例县召开政务公开工作会议', '3月5日上午，示例县召开政务公开工作会议，安排年度任务。']],
    ['unknown', ['采购合同', '甲方：示例公司', '乙方：示例商店']],
  ])('tells a %s: %j', (documentKind, lines) => {
    const reading = recognise(documentOf(...paragraphs(...lines)));
    expect(reading).toMatchObject({ kind: 'other', documentKind });
    expect(reading.kind === 'other' && reading.reason).toMatch(/\p{sc=Han}.*请/u);
  });

  it('tells a form that nobody has filled in', () => {
    const { blocks } = reportOf(FORM, blankTables);
    const title = paragraphs('XX县XX局XXXX年政府信息公开工作年度报告', '统计期限自XXXX年1月1日至12月31日。');
    const reading = recognise(documentOf(...title, ...blocks.slice(2)));
    expect(reading).toMatchObject({ kind: 'other', documentKind: 'blank-form' });
  });

  it('tells a notice that the blank form is attached to', () => {
    const title = paragraphs('关于做好2023年政府信息公开工作年度报告编制工作的通知', '各部门：');
    const reading = recognise(documentOf(...title, ...reportOf(FORM, blankTables).blocks.slice(2)));
    expect(reading).toMatchObject({ kind: 'other', documentKind: 'notice' });
  });
});

describe('documents that are one all the same', () => {
  it('takes a report whose tables are blank', () => {
    expect(recognise(reportOf(FORM, blankTables))).toMatchObject({
      kind: 'annual-report',
      edition: '2021',
      year: 2023,
    });
  });

  it('takes a report without its title, whose agency is then unknown', () => {
    const reading = recognise(documentOf(...reportOf(FORM).blocks.slice(1)));
    expect(reading).toMatchObject({ kind: 'annual-report', agency: null, year: 2023 });
  });

  it('takes a report of before there was a form: no edition, no cells', () => {
    const reading = recognise(
      documentOf(
        ...paragraphs(
          '示例县教育局2016年政府信息公开工作年度报告',
          '一、概述',
          '全年公开信息300条。',
          '二、主动公开政府信息情况',
          '通过网站公开200条。',
          '三、依申请公开情况',
          '全年收到申请2件。',
        ),
      ),
    );
    expect(reading).toMatchObject({
      kind: 'annual-report',
      agency: '示例县教育局',
      year: 2016,
      edition: null,
      cells: {},
    });
    expect(reading.notices).toEqual([]);
  });

  it('keeps every cell missing where the tables are pictures, and says so', () => {
    const reading = recognise(reportOf(FORM, { proactive: [], applications: [], challenges: [] }));
    if (reading.kind !== 'annual-report') throw new Error(reading.reason);
    expect(reading.notices.map(({ code }) => code)).toEqual(['table-missing', 'table-missing', 'table-missing']);
    expect(new Set(Object.values(reading.cells).map(({ state }) => state))).toEqual(new Set(['missing']));
    expect(Object.keys(reading.cells)).toHaveLength(200);
  });
});
