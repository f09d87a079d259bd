import { cell } from '../form.mjs';
import {
  challengesApart,
  challengesFirst,
  challengesInRows,
  inOneTable,
  inTable,
  layers,
  relabelled,
  unmerged,
  without,
  withSubtotalColumn,
  withSubtotalRows,
} from '../layouts.mjs';
import { sample } from '../sample.mjs';
import { BUREAU, GOVERNMENT, HOUSING, SPECIALTIES, TOWN } from '../stories.mjs';

/** 商业 and 企业 in two lines, 总计 in the lower row of the header. */
const twoLineHeader = inTable(3, (rows) =>
  rows.map((row, index) => {
    if (index === 1) return row.map((one) => (one.text === '总计' ? cell('', 1, 1) : one));
    if (index !== 2) return row;
    return [...row.map((one) => ({ ...one, text: `${one.text.slice(0, 2)}\n${one.text.slice(2)}`.trim() })), cell('总计')];
  }),
);

/** Every label says all of itself: the groups in front of each of their rows. */
const repeated = inTable(3, unmerged(true));
const unmergedAll = layers(...[2, 3, 4].map((section) => inTable(section, unmerged())));

/** Notes on how to fill in, and units, between the rows. */
const withNotes = layers(
  inTable(2, (rows) => [[cell('单位：件、万元', 4)], ...rows, [cell('填表说明：没有数据的填0。', 4)]]),
  inTable(3, (rows) => [...rows, [cell('注：一件申请只计一种办理结果。', 10)]]),
);

/** The number of each row in a column of its own. */
const numbered = inTable(3, (rows) =>
  rows.map((row, index) => {
    if (index === 0) return [cell('序号', 1, 3), ...row];
    return index < 3 ? row : [cell(String(index - 2)), ...row];
  }),
);

/** The row 2.重复申请 deleted, the labels in front of it one row shorter. */
const withoutRepeated = (rows) =>
  rows
    .filter((row) => !row.some(({ text }) => text === '2.重复申请'))
    .map((row) => row.map((one) => (/^(?:三、|（五）)/u.test(one.text) ? { ...one, rows: one.rows - 1 } : one)));

const rowWithoutTotal = without('applications.refused.otherLaw.total');

export const gridLayouts = () => [
  sample('grid-layouts/header-in-two-lines.html', BUREAU, { layout: twoLineHeader }),
  sample('grid-layouts/labels-repeated-in-each-row.html', HOUSING, { layout: repeated }),
  sample('grid-layouts/nothing-merged.docx', GOVERNMENT, { layout: unmergedAll }),
  sample('grid-layouts/nothing-merged-2019.xlsx', SPECIALTIES, { layout: unmergedAll }),
  sample('grid-layouts/subtotal-rows.html', GOVERNMENT, { layout: inTable(3, withSubtotalRows) }),
  sample('grid-layouts/subtotal-column.docx', HOUSING, { layout: inTable(3, withSubtotalColumn) }),
  sample('grid-layouts/section-four-before-three.html', BUREAU, { layout: challengesFirst }),
  sample('grid-layouts/two-tables-for-section-four.html', HOUSING, { layout: challengesApart }),
  sample('grid-layouts/two-tables-for-section-four-large.docx', GOVERNMENT, { layout: challengesApart }),
  sample('grid-layouts/section-four-in-rows.html', GOVERNMENT, { layout: inTable(4, challengesInRows) }),
  sample('grid-layouts/one-table-for-all.html', HOUSING, { layout: inOneTable }),
  sample('grid-layouts/notes-between-rows.html', BUREAU, { layout: withNotes }),
  sample('grid-layouts/numbered-rows.html', HOUSING, { layout: numbered }),
  sample('grid-layouts/end-cell-missing-in-table-two.html', TOWN, {
    layout: without('proactive.coercion.decisions'),
    expect: { notices: ['cell-missing'] },
  }),
  sample('grid-layouts/end-cell-missing-in-table-three.html', BUREAU, {
    layout: rowWithoutTotal,
    expect: { notices: ['cell-missing'] },
  }),
  sample('grid-layouts/row-missing.docx', BUREAU, {
    layout: inTable(3, withoutRepeated),
    expect: { notices: ['row-missing'] },
  }),
  sample('grid-layouts/headings-without-tables.html', HOUSING, {
    layout: (blocks) => blocks.filter(({ kind }) => kind !== 'table'),
    expect: { notices: ['table-missing'] },
  }),
  sample('grid-layouts/spaced-headings.html', TOWN, {
    layout: (blocks) =>
      blocks.map((block) =>
        block.kind === 'heading' ? { ...block, text: block.text.replace('、', '、 ').replace('情况', '情 况') } : block,
      ),
  }),
];

export const damagedLabels = () => [
  sample('damaged-labels/shortened.html', HOUSING, { layout: relabelled(shortened) }),
  sample('damaged-labels/misspelt.html', GOVERNMENT, {
    layout: relabelled(misspelt),
    expect: { notices: ['row-named-by-position'] },
  }),
  sample('damaged-labels/misspelt-few.docx', BUREAU, {
    layout: relabelled(misspelt),
    expect: { notices: ['row-named-by-position'] },
  }),
  sample('damaged-labels/lost.html', HOUSING, {
    layout: relabelled((text) => (LOST.some((label) => text.startsWith(label)) ? '' : text)),
    expect: { notices: ['row-named-by-position'] },
  }),
  sample('damaged-labels/kangxi-radicals.docx', BUREAU, {
    layout: relabelled((text) => text.replace(/[一二行不]/gu, (sign) => KANGXI[sign])),
  }),
  sample('damaged-labels/full-width-digits-and-spaces.html', GOVERNMENT, {
    layout: relabelled((text) => text.replace(/^(\d)\./u, (_, digit) => `${wide(digit)}． `).replace(/件数/u, '件 数')),
  }),
  sample('damaged-labels/other-enumerators.html', HOUSING, {
    layout: relabelled((text) => text.replace(/^(\d)\./u, '$1、').replace(/^（([一二三四五六七])）/u, '($1)、')),
  }),
  sample('damaged-labels/without-enumerators.docx', BUREAU, {
    layout: relabelled((text) => text.replace(/^(?:\d\.|（[一二三四五六七]）|[一二三四]、)/u, '')),
  }),
  sample('damaged-labels/split-over-lines.html', BUREAU, {
    layout: relabelled((text) => (text.length > 6 ? `${text.slice(0, 5)}\n${text.slice(5)}` : text)),
  }),
  sample('damaged-labels/articles-lost.html', BUREAU, {
    layout: inTable(2, (rows) => rows.filter((row) => row.length > 1)),
  }),
];

const wide = (digit) => String.fromCodePoint(digit.codePointAt(0) + 0xfee0);

const KANGXI = { 一: '\u2f00', 二: '\u2f06', 行: '\u2f8f', 不: '不' };

const SHORT = {
  行政规范性文件: '行政规范性',
  '3.危及“三安全一稳定”': '3.危及"三安全一稳定"',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）': '（二）部分公开',
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请': '1.申请人逾期不补正',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请': '2.申请人逾期未缴费',
  '5.要求行政机关确认或重新出具已获取信息': '5.要求确认或重新出具',
  '一、本年新收政府信息公开申请数量': '一、本年新收申请数量',
  '二、上年结转政府信息公开申请数量': '二、上年结转申请',
  '四、结转下年度继续办理': '四、结转下年度',
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）': '',
  社会公益组织: '公益组织',
  法律服务机构: '法律机构',
};
const shortened = (text) => SHORT[text] ?? text;

const WRONG = {
  本年制发件数: '本年制发件树',
  '（一）予以公开': '（一）予已公开',
  '（三）不予公开': '（三）不于公开',
  '2.其他法律行政法规禁止公开': '2.其它法律行政法规禁止公开',
  '5.属于三类内部事务信息': '5.属于三类内部事物信息',
  '6.属于四类过程性信息': '6.属于四类过程性信心',
  '1.信访举报投诉类申请': '1.信访举报投拆类申请',
  '4.无正当理由大量反复申请': '4.无正当理由大量反复审请',
  '四、结转下年度继续办理': '四、结转下年度继续办里',
  结果维持: '结果维特',
  行政强制: '行政强治',
};
const misspelt = (text) => WRONG[text] ?? text;

const LOST = ['2.其他法律', '5.属于三类', '2.没有现成', '3.要求提供'];
