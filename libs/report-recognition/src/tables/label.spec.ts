import { compact, core, isTwoOf, labelFinder, labelled } from './label.js';

const LABELS = [
  '1.属于国家秘密',
  '2.其他法律行政法规禁止公开',
  '2.重复申请',
  '4.无正当理由大量反复申请',
  '3.其他',
  '(七)总计',
].map((label) => labelled(label, label));

const find = labelFinder(LABELS);

it.each([
  ['（七） 总计', '总计'],
  ['１．属于　国家秘密', '属于国家秘密'],
  ['三、本年度办理结果', '本年度办理结果'],
  ['(二)部分公开(区分处理的, 只计这一情形)', '部分公开'],
  ['3.危及“三安全一稳定”', '危及三安全一稳定'],
  ['①其他', '其他'],
  ['本年增/减', '本年增减'],
  ['12', ''],
])('takes the number, remarks and marks off %j: %j', (text, expected) => {
  expect(core(text)).toBe(expected);
});

it('brings widths, brackets and quotes into one shape', () => {
  expect(compact('〔２０２１〕 “三审” \u200b三校')).toBe('(2021)三审三校');
});

it.each([
  ['1、属于国家秘密', '1.属于国家秘密'],
  ['(三)不予公开1.属于国家秘密', '1.属于国家秘密'],
  ['其他法律行政法规', '2.其他法律行政法规禁止公开'],
  ['2.其它法律行政法规禁止公开', '2.其他法律行政法规禁止公开'],
  ['大量反复申请', '4.无正当理由大量反复申请'],
  ['2.重复申请（同一申请人）', '2.重复申请'],
  ['其他', '3.其他'],
  ['总计', '(七)总计'],
  ['其他组织', undefined],
  ['小计', undefined],
  ['', undefined],
  ['8.属于咨询事项', undefined],
])('finds in %j the label %j', (text, label) => {
  expect(find(text)).toBe(label);
});

it.each([
  ['1.属于国家秘密\n2.其他法律行政法规禁止公开', true],
  ['（七）总计 属于国家秘密', true],
  ['3.其他（七）总计', true],
  ['1.属于国家秘密<br>3.其他', true],
  ['（三）不予公开1.属于国家秘密', false],
  ['其他法律行政法规禁止公开', false],
  ['3.其他其他', false],
])('tells two labels in one from a label: %j', (text, expected) => {
  expect(isTwoOf(text, LABELS)).toBe(expected);
});
