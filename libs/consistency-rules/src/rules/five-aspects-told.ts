import { runningTexts } from '../words/running-text.js';
import type { TextRule } from '../kinds/text-rule.js';
import { listed } from '../words/words.js';

/** The five aspects, each with the words that a report would hardly tell of it without. */
const ASPECTS = [
  {
    name: { zh: '主动公开', en: 'proactive disclosure' },
    words: /主动公开|公开(?:各类|政府)?信息|公开[^。;]{0,20}条/u,
  },
  { name: { zh: '依申请公开', en: 'disclosure on request' }, words: /依申请|公开申请|申请公开/u },
  {
    name: { zh: '政府信息管理', en: 'management of information' },
    words: /信息(?:的)?管理|制度|审核|审查|三审|目录|动态调整|规范性文件|保密/u,
  },
  {
    name: { zh: '政府信息公开平台建设', en: 'platforms' },
    words: /平台|网站|专栏|公众号|新媒体|微博|公开栏|专区|查阅点/u,
  },
  { name: { zh: '监督保障', en: 'supervision' }, words: /监督|保障|考核|培训|评议|追究|组织领导|领导小组/u },
];

/** The form asks section one to tell of five things. */
export const fiveAspectsTold: TextRule = {
  kind: 'text',
  code: 'five-aspects-told',
  catalogue: 'ST-12',
  title: { zh: '总体情况写到五个方面', en: 'Section one tells of the five aspects' },
  basis:
    '国办公开办函〔2021〕30号：总体情况包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面',
  advice: {
    zh: '请在第一部分补写缺少的方面；没有发生的，写明没有。',
    en: 'Add the missing aspect to section one; say so where there was nothing.',
  },
  severity: 'info',
  firstYear: 2021,
  lastYear: null,
  remarks: (report) => {
    const text = runningTexts(report)
      .filter(({ section }) => section === 1)
      .map((paragraph) => paragraph.text)
      .join('\n');
    const missing = ASPECTS.filter(({ words }) => !words.test(text));
    // A section that is not there has a finding of its own.
    if (text === '' || missing.length === 0) return [];
    const names = listed(missing.map(({ name }) => name));
    return [
      {
        message: {
          zh: `第一部分没有写到：${names.zh}。`,
          en: `Section one does not tell of: ${names.en}.`,
        },
        quotes: [],
        expected: ASPECTS.length,
        found: ASPECTS.length - missing.length,
      },
    ];
  },
};
