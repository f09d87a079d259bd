import { EDITIONS } from '@gongkai/report-form';

import { recognise } from '../recognise.js';
import { paragraphs, reportOf } from '../testing/form-grid.js';
import { type OtherKind, REASONS } from './kind-reasons.js';

const OTHERS: readonly (readonly [kind: OtherKind, title: string, ...text: string[]])[] = [
  ['notice', '关于做好2023年政府信息公开工作年度报告编制和发布工作的通知', '各部门：', '请于1月31日前报送。'],
  ['notice', '关于公布示例县2023年政府信息公开工作年度报告的公告', '现将年度报告予以公布。'],
  ['inspection-bulletin', '关于2022年政府信息公开工作年度报告检查情况的通报', '各乡镇：'],
  ['guide', '示例县民政局政府信息公开指南', '一、公开内容', '二、公开形式'],
  ['catalogue', '示例县自然资源局主动公开基本目录', '序号 公开事项'],
  ['half-year-statistics', '示例县2023年上半年政府信息公开工作情况统计表', '主动公开信息20条'],
  ['half-year-statistics', '示例县民政局2023年第三季度政务公开工作报告', '主动公开信息20条'],
  ['half-year-statistics', '示例县审计局2023年6月份政务公开情况统计', '主动公开信息2条'],
  ['statistics-table', '示例县2023年依申请公开办理情况汇总表', '序号 单位 件数'],
  ['interpretation', '《政府信息公开工作年度报告格式》政策解读', '为什么修订格式？'],
  ['news', '示例县召开政务公开工作会议', '3月5日上午，示例县召开政务公开工作会议，安排年度任务。'],
  ['news', '示例县科技局发布2023年政府信息公开工作年度报告', '1月20日，示例县科技局发布了年度报告，全年公开信息15条。'],
  ['university-report', '示例大学2022—2023学年信息公开工作年度报告', '学校认真落实《高等学校信息公开办法》。'],
  ['university-report', '示例职业技术学院2023年信息公开工作年度报告', '一、总体情况', '学校公开信息30条。'],
  ['public-institution-report', '示例县人民医院2023年信息公开工作年度报告', '一、总体情况', '公开信息30条。'],
  ['work-summary', '示例县司法局2023年政府信息公开工作总结', '一年来，公开信息30条。'],
  ['work-plan', '示例县2024年政务公开工作要点', '一、深化重点领域公开'],
  ['self-inspection', '示例县教育局关于政务公开问题的整改报告', '针对反馈的问题，逐项整改。'],
  ['application-form', '政府信息公开申请表', '申请人姓名', '所需信息内容描述'],
  ['application-form', '申请人信息', '姓名', '所需政府信息的内容描述'],
  ['reply', '政府信息公开申请答复书', '张某：你提出的申请收悉。'],
  ['reply', '你于2023年5月1日提出的政府信息公开申请收悉，现答复如下。'],
  ['decision', '示例县人民政府行政复议决定书', '申请人不服被申请人的答复。'],
  ['budget', '示例县水务局2023年部门预算公开', '一、部门基本情况'],
  ['budget', '示例县水务局2022年度部门决算', '一、部门概况'],
  ['rule-of-law-report', '示例县2023年法治政府建设年度报告', '一、总体情况', '二、存在的主要问题'],
  ['government-work-report', '示例县2023年政府工作报告', '各位代表：'],
  ['website-report', '示例县政府网站工作年度报表（2023年度）', '网站名称'],
  ['statistical-bulletin', '示例县2023年国民经济和社会发展统计公报', '初步核算，全年增长。'],
  ['other-annual-report', '示例县2023年环境质量年度报告', '空气优良天数比例较高。'],
  ['regulation', '示例县政府信息公开保密审查办法（试行）', '第一条 为规范公开，制定本办法。'],
  ['contract', '政务公开平台技术服务合同', '甲方：示例县政府办公室'],
  ['contract', '甲方：示例公司', '乙方：示例商店'],
  ['minutes', '示例县政务公开领导小组第一次会议纪要', '会议听取了汇报。'],
  ['personnel-notice', '示例县事业单位拟录用人员公示', '按规定现予公示。'],
  ['public-notice', '示例县高标准农田项目公示', '现予公示。'],
  ['speech', '在全县政务公开工作推进会上的讲话', '同志们：'],
  ['profile', '示例县信访局机构职能', '负责来信来访。'],
  ['resume', '个人简历', '姓名：某某', '学历：本科'],
  ['unknown', '荷塘月色', '这几天心里颇不宁静。'],
];

function readLines(lines: readonly string[]) {
  return recognise({ format: 'docx', blocks: paragraphs(...lines), notices: [] });
}

describe('documents that are no annual report', () => {
  it.each(OTHERS.map(([kind, ...lines]) => ({ kind, lines })))('are told: $kind by $lines', ({ kind, lines }) => {
    const reading = readLines(lines);
    expect(reading).toMatchObject({ kind: 'other', documentKind: kind, reason: REASONS[kind] });
  });

  it('have a reason each that says what they are and what to do', () => {
    for (const reason of Object.values(REASONS)) expect(reason).toMatch(/^(?:这是一|看不出).*请/u);
    expect(new Set(OTHERS.map(([kind]) => kind)).size).toBe(Object.keys(REASONS).length - 1);
  });
});

describe('a report whose text names other documents', () => {
  const FORM = EDITIONS['2021'];

  it.each(OTHERS.filter(([kind]) => kind !== 'unknown').map(([kind, title]): [string, string] => [kind, title]))(
    'is a report although it quotes a %s: %j',
    (_kind, title) => {
      const [own, ...rest] = reportOf(FORM).blocks;
      const blocks = [...(own ? [own] : []), ...paragraphs(`根据《${title}》要求编制本报告。`, title), ...rest];
      expect(recognise({ format: 'html', blocks, notices: [] })).toMatchObject({
        kind: 'annual-report',
        agency: '示例县自然资源局',
        year: 2023,
      });
    },
  );

  it.each(['政府信息公开指南', '政策解读', '通知公告', '政府信息公开目录'])('is one under a page with %s', (link) => {
    const blocks = [...paragraphs('首页', link, '年报'), ...reportOf(FORM, { proactive: [], challenges: [] }).blocks];
    expect(recognise({ format: 'html', blocks, notices: [] })).toMatchObject({ kind: 'annual-report' });
  });

  it('is one when it was written before there was a form', () => {
    const reading = readLines([
      '政府信息公开指南',
      '示例县教育局2016年政府信息公开工作年度报告',
      '一、概述',
      '全年公开信息300条。',
      '二、主动公开政府信息情况',
      '通过网站公开200条。',
    ]);
    expect(reading).toMatchObject({ kind: 'annual-report', edition: null, cells: {}, year: 2016 });
  });

  it('is one when a party school or a bureau of 教育 sends it', () => {
    for (const agency of ['示例县委党校', '示例县教育局', '示例县行政学院']) {
      const blocks = [...paragraphs(`${agency}2023年政府信息公开工作年度报告`), ...reportOf(FORM).blocks.slice(1)];
      expect(recognise({ format: 'docx', blocks, notices: [] })).toMatchObject({ kind: 'annual-report' });
    }
  });
});
