import type { FactName } from '@gongkai/report-model';

import { beginningWith, endingIn, type QuantityPattern, type StatementPattern } from '../pattern.js';

const UNITS = ['件', '起', '宗', '例', '次', '案', '件次', ''];

const CASE = '(?:案件|案例|申请|事项|情况|应诉|案)?';
/** One outcome, or both forums in one number, is not the number of a forum. */
const NOT_ONE_FORUM = /复议后|未经|复议[^,;]{0,8}(?:[、和及与]|以及)[^,;]{0,8}诉讼/u;

/** Which forum was named last. */
const IN_RECONSIDERATION = /复议(?![^]*(?:诉讼|起诉|应诉))/u;
const IN_COURT = /(?:诉讼|起诉|应诉)(?![^]*复议(?!后|直接))/u;

interface Result {
  readonly words: string;
  readonly reconsideration: FactName;
  readonly litigation: FactName;
}

const RESULTS: readonly Result[] = [
  {
    words: '(?:结果|予以|判决|决定)?维持(?:原(?:具体)?行政行为)?',
    reconsideration: 'challenges.reconsideration.upheld',
    litigation: 'challenges.litigation.upheld',
  },
  {
    words: '(?:结果|予以)?(?:纠正|被纠错|撤销原行政行为|败诉)',
    reconsideration: 'challenges.reconsideration.corrected',
    litigation: 'challenges.litigation.corrected',
  },
  {
    words: '其[他它](?:结果|情形)?',
    reconsideration: 'challenges.reconsideration.other',
    litigation: 'challenges.litigation.other',
  },
  {
    words: '(?:尚未审结|未审结|尚未办结|正在审理|审理中|尚在审理|未结)',
    reconsideration: 'challenges.reconsideration.pending',
    litigation: 'challenges.litigation.pending',
  },
  {
    words: '(?:撤诉|撤回(?:申请|起诉)?|终止(?:审理)?)',
    reconsideration: 'challenges.reconsideration.withdrawn',
    litigation: 'challenges.litigation.withdrawn',
  },
];

const RESULT_END = '(?:的)?(?:案件|案)?';

/** `维持3件`, `3件维持`: of the forum that was named last. */
function resultOf({ words, reconsideration, litigation }: Result): QuantityPattern[] {
  return [
    { name: reconsideration, topic: IN_RECONSIDERATION, catalogue: [31] },
    { name: litigation, topic: IN_COURT, catalogue: [32] },
  ].flatMap((forum) => [
    { ...forum, units: UNITS, before: endingIn(`${words}${RESULT_END}`) },
    {
      ...forum,
      units: UNITS,
      before: endingIn('(?:^|其中|[、,(])(?:有)?'),
      after: new RegExp(`^(?:案件)?(?:被|经|已|为|均)?${words}`, 'u'),
    },
  ]);
}

export const CHALLENGE_QUANTITIES: readonly QuantityPattern[] = [
  ...RESULTS.flatMap(resultOf),
  {
    catalogue: [32],
    name: 'challenges.litigation.afterReconsideration',
    units: UNITS,
    before: endingIn(`复议后(?:再|又)?(?:提起)?(?:行政)?(?:起诉|诉讼)${CASE}`),
  },
  {
    catalogue: [32],
    name: 'challenges.litigation.direct',
    units: UNITS,
    before: endingIn(
      `(?:未经(?:行政)?复议(?:直接)?(?:提起)?(?:行政)?(?:起诉|诉讼)|直接(?:提起)?(?:行政)?(?:起诉|诉讼))${CASE}`,
    ),
  },
  {
    catalogue: [31, 34],
    name: 'challenges.reconsideration',
    units: UNITS,
    before: endingIn(`(?:因政府信息公开)?(?:被)?(?:申请|提起|发生|收到|办理|受理)?(?:行政)?复议${CASE}`),
    notBefore: /^[^,;。]{0,2}后起诉/u,
  },
  {
    catalogue: [32, 34],
    name: 'challenges.litigation',
    units: UNITS,
    before: endingIn(
      `(?:行政复议[^,;]{0,8}(?:[、和及与]|以及))?(?:复议后|未经复议)?(?:被)?(?:提起|发生|办理|应诉)?(?:行政诉讼|诉讼|行政应诉)${CASE}`,
    ),
    unless: NOT_ONE_FORUM,
  },
  {
    catalogue: [31],
    name: 'challenges.reconsideration',
    units: UNITS,
    before: endingIn('(?:发生|收到|办理|受理|被申请|被提起|引发)?'),
    after: new RegExp(`^(?:因)?(?:政府)?(?:信息公开)?(?:类|的|引发的)?(?:被)?(?:申请|提起)?(?:行政)?复议${CASE}`, 'u'),
    notBefore: /^[^,;。]{0,14}复议[^,;。\d]{0,8}(?:[、和及与后]|以及)[^,;。\d]{0,8}(?:诉讼|起诉)/u,
  },
  {
    catalogue: [32],
    name: 'challenges.litigation',
    units: UNITS,
    before: endingIn('(?:发生|收到|办理|应诉|被提起|引发)?'),
    after: new RegExp(`^(?:因)?(?:政府)?(?:信息公开)?(?:类|的|引发的)?(?:被)?(?:提起)?(?:行政)?诉讼${CASE}`, 'u'),
  },
];

const NONE = '(?:从未|未(?!经|审|达|及时|按)|没有|不存在|无)';
const GAP = '[^,;。\\n]{0,30}?';
const NOT_SAID = /维持|纠正|未经|逾期|败诉|制度|机制/u;

export const CHALLENGE_STATEMENTS: readonly StatementPattern[] = [
  {
    catalogue: [33],
    name: 'challenges.none',
    value: 0,
    says: beginningWith(`${NONE}${GAP}复议[^;。\\d\\n]{0,24}?(?:诉讼|应诉)(?:的)?${CASE}`),
    unless: NOT_SAID,
    notBefore: /^[^,;。]{0,6}[\d一二三四五六七八九十]{1,4}[件起宗例次]/u,
  },
  {
    catalogue: [33],
    name: 'challenges.none',
    value: 0,
    says: beginningWith(
      `复议${CASE}[^;。\\d\\n]{0,10}?诉讼${CASE}[^,;。\\d\\n]{0,6}?(?:未发生|没有发生|未出现|为零|(?:为)?(?:0|零)[件起宗例次])`,
    ),
  },
  {
    catalogue: [33],
    name: 'challenges.reconsideration',
    value: 0,
    says: beginningWith(`${NONE}${GAP}复议${CASE}`),
    unless: NOT_SAID,
    notBefore: /^(?:后|机关|决定|[^;。\d]{0,16}?(?:诉讼|应诉)(?!\D{0,4}\d))/u,
  },
  {
    catalogue: [33],
    name: 'challenges.litigation',
    value: 0,
    says: beginningWith(`${NONE}${GAP}诉讼${CASE}`),
    unless: /复议|维持|纠正|败诉/u,
  },
];
