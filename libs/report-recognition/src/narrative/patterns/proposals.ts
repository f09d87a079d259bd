import { beginningWith, endingIn, type QuantityPattern, type StatementPattern } from '../pattern.js';

const UNITS = ['件', '条', '份', '个', '项', ''];

const TAKEN_ON = '(?:承办|办理|办复|办结|答复|收到|接到|交办|公开)?[^,;:]{0,10}?';
const ANSWER = '(?:的)?(?:办理结果|办理情况|办理答复|答复|复文|办理)?';
const NPC = '(?:人大(?:代表)?(?:建议意见|意见建议|议案建议|建议议案|建议|议案)|代表(?:建议|议案)|议案)';
const CPPCC = '(?:政协(?:委员)?提案|委员提案|提案)';
const BOTH = `(?:建议、?提案|${NPC}[^,;:]{0,4}(?:[、和及与]|以及)[^,;:]{0,4}${CPPCC}|${CPPCC}[^,;:]{0,4}(?:[、和及与]|以及)[^,;:]{0,4}${NPC})`;

export const PROPOSAL_QUANTITIES: readonly QuantityPattern[] = [
  { catalogue: [43], name: 'proposals.total', units: UNITS, before: endingIn(`${TAKEN_ON}${BOTH}${ANSWER}`) },
  {
    catalogue: [42],
    name: 'proposals.cppcc',
    units: UNITS,
    before: endingIn(`${TAKEN_ON}${CPPCC}${ANSWER}`),
  },
  { catalogue: [42], name: 'proposals.npc', units: UNITS, before: endingIn(`${TAKEN_ON}${NPC}${ANSWER}`) },
  { catalogue: [43], name: 'proposals.total', units: UNITS, after: new RegExp(`^[^,;:、]{0,6}?${BOTH}`, 'u') },
  { catalogue: [42], name: 'proposals.cppcc', units: UNITS, after: new RegExp(`^[^,;:、]{0,6}?${CPPCC}`, 'u') },
  { catalogue: [42], name: 'proposals.npc', units: UNITS, after: new RegExp(`^[^,;:、]{0,6}?${NPC}`, 'u') },
];

const NONE = '(?:没有|无|未(?:收到|承办|接到|办理|涉及))(?:承办)?[^,;。\\n]{0,8}?';

export const PROPOSAL_STATEMENTS: readonly StatementPattern[] = [
  { catalogue: [43], name: 'proposals.total', value: 0, says: beginningWith(`${NONE}${BOTH}`) },
  {
    catalogue: [43],
    name: 'proposals.cppcc',
    value: 0,
    says: beginningWith(`${NONE}${CPPCC}`),
    unless: /建议|议案/u,
    notBefore: /^[^,;。]{0,4}(?:[、和及与]|以及)[^,;。]{0,8}(?:建议|议案)/u,
  },
  {
    catalogue: [43],
    name: 'proposals.npc',
    value: 0,
    says: beginningWith(`${NONE}${NPC}`),
    unless: /提案/u,
    notBefore: /^[^,;。]{0,4}(?:[、和及与]|以及)[^,;。]{0,8}提案/u,
  },
];
