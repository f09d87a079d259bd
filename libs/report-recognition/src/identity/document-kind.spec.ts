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

describe('a form without figures', () => {
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
