import { remarkOn, sightings } from '../words/sightings.js';
import type { TextRule } from '../kinds/text-rule.js';

/** A counted thing, its number, and then no unit: 公开信息38其中. A year is no count, and 1、 opens a list. */
const NO_UNIT = new RegExp(
  '(?:信息|申请|文件|提案|建议|推文|文章|稿件|复议|诉讼|公开|发布|推送|收到|受理|办结|答复)' +
    '(?:了|为|共|达|共计|合计|总计|累计)?(?!20\\d{2}(?!\\d))\\d{1,7}(?=其中|包括|主要|涉及|同比|,(?!\\d)|。|;|$)',
  'gu',
);

export const unitsAfterNumbers: TextRule = {
  kind: 'text',
  code: 'units-after-numbers',
  catalogue: 'TY-08',
  title: { zh: '数字后面有单位', en: 'Numbers have their units' },
  basis: '数量应当写明单位，读者才能核对',
  advice: { zh: '请在数字后面补上“条”“件”等单位。', en: 'Put the unit (条, 件 …) behind the number.' },
  severity: 'warning',
  firstYear: null,
  lastYear: null,
  remarks: (report) =>
    remarkOn(sightings(report, NO_UNIT), (words) => ({
      zh: `有的数字后面没有单位：${words.zh}。`,
      en: `Some numbers have no unit: ${words.en}.`,
    })),
};
