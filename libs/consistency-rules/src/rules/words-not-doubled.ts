import { remarkOn, sightings } from '../words/sightings.js';
import type { TextRule } from '../kinds/text-rule.js';

/** 研究研究, 一项一项, and words that end one term and begin the next: 公开公开栏. */
const MEANT = [
  '研究研究|讨论讨论|学习学习|考虑考虑|商量商量|一(?<each>\\p{Script=Han})一\\k<each>|逐(?<by>\\p{Script=Han})逐\\k<by>',
  '政府政府(?=信息|网站|门户|采购|工作|办)|公开公开(?!工作|条例|方面|情况|制度)|服务服务(?!工作|中心)|信息信息[化网员]|组织组织|要求要求',
  '申请申请[人表书方]|报告报告期|代表代表|规定规定|制度制度[化性]|管理管理[人员办]',
];

const DOUBLED = new RegExp(
  [
    // With the character before: 政务服务服务群众 has 务服务服 in it.
    `(?<meant>\\p{Script=Han}?(?:${MEANT.join('|')}))`,
    '(?<word>\\p{Script=Han}{2,10})\\k<word>',
    '(?<year>20\\d{2}年)度?\\k<year>',
    '20\\d{2}(?:…|\\.{3})20\\d{2}年',
    '的的(?!确)',
    '(?<!为)了了(?!解|然)',
  ].join('|'),
  'gu',
);

/** A word typed, or pasted, twice in a row. */
export const wordsNotDoubled: TextRule = {
  kind: 'text',
  code: 'words-not-doubled',
  catalogue: 'TY-01',
  title: { zh: '没有重复的字词', en: 'No word stands twice in a row' },
  basis: '政务信息发布“三审三校”要求',
  advice: { zh: '请删去重复的字词。', en: 'Delete the repeated words.' },
  severity: 'info',
  firstYear: null,
  lastYear: null,
  remarks: (report) =>
    remarkOn(sightings(report, DOUBLED), (words) => ({
      zh: `有的字词连写了两遍：${words.zh}。`,
      en: `Some words stand twice in a row: ${words.en}.`,
    })),
};
