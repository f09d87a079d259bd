import { remarkOn, sightings } from '../words/sightings.js';
import type { TextRule } from '../kinds/text-rule.js';

/** Terms of every report with one character lost, and what is lost around years and before the period. */
const DROPPED = new RegExp(
  [
    '(?<=政府)(?:息公开|信公开|信息开(?![放展发设通办辟创]))',
    '政府信息公(?=工作|条例|申请|年度|[,。;、])',
    '(?:务公开|政公开|政务公)(?=工作要点)(?<!政务公开)',
    '依(?:申公开|请公开)',
    '政务新媒(?!体)|微信(?:众号|公众(?=[发推平]))',
    '规性文件|行政规范(?=文件)',
    '国务院办厅|国务办公厅|国办公开(?=\\[)',
    '存在的主问题|(?<![整修])改措施',
    '年度告(?=[》,。])',
    '为安的发展',
    // 2023,我局: the 年 is gone. A year with its 年 does not end in a digit here.
    '(?<![\\d/-]|\\d\\d\\.)20\\d{2}(?=,?(?:我[局县市区委镇乡办厅]|本[局机单]|全[年局县市区]))',
    // The opening paragraph runs into the period without a full stop.
    '》(?=本报告(?:统计|所列|中所列|中的|数据|电子版|内容))',
  ].join('|'),
  'gu',
);

/** What a slip of the keys, or a lost page edge, leaves out. */
export const charactersNotDropped: TextRule = {
  kind: 'text',
  code: 'characters-not-dropped',
  catalogue: 'TY-02',
  title: { zh: '没有漏掉的字和句号', en: 'No character has been dropped' },
  basis: '政务信息发布“三审三校”要求',
  advice: { zh: '请补上漏掉的字或句号。', en: 'Put in the character or full stop that is missing.' },
  severity: 'info',
  firstYear: null,
  lastYear: null,
  remarks: (report) =>
    remarkOn(sightings(report, DROPPED), (words) => ({
      zh: `有的地方像是漏了字或句号：${words.zh}。`,
      en: `A character or full stop seems to be missing: ${words.en}.`,
    })),
};
