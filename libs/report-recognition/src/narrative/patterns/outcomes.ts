import type { FactName } from '@gongkai/report-model';

import { endingIn, type QuantityPattern } from '../pattern.js';

const UNITS = ['件', '份', '宗', '起', '例', '次', '条', '个', ''];

const OUTCOMES: readonly { words: string; count: FactName; share: FactName }[] = [
  { words: '(?:予以)?部分公开', count: 'applications.partlyGranted', share: 'rate.partlyGranted' },
  { words: '不予公开', count: 'applications.refused', share: 'rate.refused' },
  { words: '(?:予以公开|同意公开|予以全部公开|全部公开)', count: 'applications.granted', share: 'rate.granted' },
  { words: '无法提供', count: 'applications.unavailable', share: 'rate.unavailable' },
  { words: '不予处理', count: 'applications.notProcessed', share: 'rate.notProcessed' },
];

const OF_THEM = '(?:的|类|决定|情形|答复|申请|政府信息|信息|处理|情况){0,3}';
const SHARE =
  '(?:的)?(?:申请|答复|情形)?(?:件数)?(?:占(?:申请|办结|答复)?(?:总数|总量|总件数|全部)?(?:的)?(?:比例?|比重)?|比例|占比)';

/** How documents are marked when they are written is no answer to a request. */
const NOT_ANSWERS = /公文|发文|制发|属性|文件\d/u;
const TOPIC = /申请/u;
const OTHER_OUTCOME = '其[他它](?:处理|情形|方式|答复)?(?:情形|处理|方式)?';
/** 其他 is one of the outcomes only in a list of them. */
const IN_LIST = /(?:予以公开|部分公开|不予公开|无法提供|不予处理)[^。]{0,80}/u;
const CHALLENGED = /复议|诉讼/u;

export const OUTCOME_QUANTITIES: readonly QuantityPattern[] = [
  {
    catalogue: [22],
    name: 'rate.grantedOrPartly',
    units: ['%'],
    before: endingIn(`予以公开(?:或者?|和|及|与|、)(?:予以)?部分公开${SHARE}`),
    topic: TOPIC,
  },
  ...OUTCOMES.flatMap(({ words, count, share }): QuantityPattern[] => [
    {
      catalogue: [22],
      name: share,
      units: ['%'],
      before: endingIn(`(?<!或|或者|和|及|与|、)${words}${SHARE}`),
      topic: TOPIC,
      notAbout: NOT_ANSWERS,
    },
    {
      catalogue: [21],
      name: count,
      units: UNITS,
      before: endingIn(`(?<!或|或者)${words}${OF_THEM}`),
      topic: TOPIC,
      notAbout: NOT_ANSWERS,
    },
    {
      catalogue: [21],
      name: count,
      units: UNITS,
      before: endingIn('(?:其中|[、,:(]|^)(?:有)?'),
      after: new RegExp(`^(?:申请)?(?:为|是|属于?|系)?(?:依法)?${words}`, 'u'),
      topic: TOPIC,
      notAbout: NOT_ANSWERS,
    },
  ]),
  {
    catalogue: [22],
    name: 'rate.otherOutcome',
    units: ['%'],
    before: endingIn(`${OTHER_OUTCOME}${SHARE}`),
    topic: TOPIC,
    about: IN_LIST,
  },
  {
    catalogue: [21],
    name: 'applications.otherOutcome',
    units: UNITS,
    before: endingIn(OTHER_OUTCOME),
    topic: TOPIC,
    about: IN_LIST,
    notAbout: new RegExp(`${CHALLENGED.source}|${NOT_ANSWERS.source}`, 'u'),
  },
  {
    catalogue: [25],
    name: 'applications.withdrawn',
    units: UNITS,
    before: endingIn('(?:撤件|撤回|撤销|撤回申请|撤销申请)(?:的)?(?:申请)?'),
    topic: TOPIC,
    notAbout: CHALLENGED,
  },
  {
    catalogue: [25],
    name: 'applications.withdrawn',
    units: UNITS,
    before: endingIn(''),
    after: /^(?:申请)?(?:为|由|因)?(?:申请人)?(?:主动|自行)?(?:撤件|撤回|撤销)(?:了)?(?:申请)?/u,
    topic: TOPIC,
    notAbout: CHALLENGED,
  },
  {
    catalogue: [25],
    name: 'applications.notCorrected',
    units: UNITS,
    before: endingIn('(?:逾期[未不]|未(?:按期|按时|在规定期限内)|不)补正(?:申请|材料|的)?[^,;:]{0,10}'),
    topic: TOPIC,
  },
  {
    catalogue: [25],
    name: 'applications.notCorrected',
    units: UNITS,
    before: endingIn(''),
    after: /^(?:申请)?(?:因|为|系)?(?:申请人)?(?:无正当理由)?(?:逾期[未不]|未按[期时])补正/u,
    topic: TOPIC,
  },
];
