import type { FactName } from '@gongkai/report-model';

import { beginningWith, endingIn, type QuantityPattern, type StatementPattern } from '../pattern.js';

const UNITS = ['件', '份', '宗', '起', '例', '次', '件次', '封', '个', ''];

const REQUEST = '(?:政府信息公开|信息公开|依申请公开|公开)?申请(?:公开)?(?:事项)?';
const MADE = '(?:渠道|方式|形式|途径|平台)?(?:收到|提交|提出|递交|受理|接收)?(?:的)?';

/** Other things that people write in, call and apply for. */
const OTHER_MATTERS = /复议|诉讼|许可|审批|信访|举报|投诉|信箱|12345|热线|留言|提案|建议|议案|不动产|救助|发布|推送/u;

/** What came in is told of: 收到, 受理, or the list after it. */
const TOPIC = /(?:收到|受理|新收|接收|办理|其中)[^。]{0,80}申请|申请[^。]{0,40}(?:收到|受理|其中|分别|通过|按)/u;

const WAYS: readonly { name: FactName; way: string }[] = [
  { name: 'applications.byEmail', way: '(?:电子邮件|电子邮箱|邮箱|邮件)' },
  { name: 'applications.online', way: '(?:网络|网上|线上|在线|互联网|(?:政府|门户)?网站|网络平台)' },
  { name: 'applications.byLetter', way: '(?:信函|信件|邮寄|邮政寄送|书信)' },
  { name: 'applications.inPerson', way: '(?:当面|现场|窗口|当场)' },
  { name: 'applications.byFax', way: '传真' },
];

/** A list of kinds is all of them. */
const ALONE = '(?<![、和或及与]|或者)';
const KINDS: readonly { name: FactName; kind: string }[] = [
  { name: 'applicants.naturalPerson', kind: `${ALONE}(?:自然人|公民(?:个人)?)` },
  { name: 'applicants.business', kind: '(?:商业企业|企业)' },
  { name: 'applicants.research', kind: '科研机构' },
  { name: 'applicants.publicWelfare', kind: '(?:社会)?公益组织' },
  { name: 'applicants.legalService', kind: '(?:法律服务机构|律师事务所)' },
  { name: 'applicants.organization', kind: `${ALONE}法人(?:(?:和|或|及|与|或者)?(?:其[他它])?组织)?` },
  { name: 'applicants.otherOrganization', kind: `${ALONE}其[他它]组织` },
];

/** `网络申请10件`, `其中网络10件`, `10件通过网络提交`. */
function partOf(catalogue: readonly number[], name: FactName, words: string): QuantityPattern[] {
  return [
    {
      catalogue,
      name,
      units: UNITS,
      before: endingIn(`${words}${MADE}(?:${REQUEST}(?:收到)?)?`),
      topic: TOPIC,
      notAbout: OTHER_MATTERS,
    },
    {
      catalogue,
      name,
      units: UNITS,
      before: endingIn('(?:收到|受理|新收|接收)?'),
      after: new RegExp(`^(?:申请)?(?:为|是|系|属于?|由|通过|以){0,2}${words}${MADE}(?:${REQUEST})?`, 'u'),
      topic: TOPIC,
      notAbout: OTHER_MATTERS,
    },
  ];
}

export const APPLICANT_QUANTITIES: readonly QuantityPattern[] = [
  ...WAYS.flatMap(({ name, way }) => partOf([23], name, way)),
  ...KINDS.flatMap(({ name, kind }) => partOf([24], name, kind)),
];

const NONE = '(?:从未|未|没有|尚无|无)(?:曾|有)?(?:收到|受理|接到|接收)(?:过)?(?:任何)?(?:通过|以)?';

export const APPLICANT_STATEMENTS: readonly StatementPattern[] = [
  ...WAYS.map(({ name, way }) => ({ catalogue: [28], name, words: way })),
  ...KINDS.map(({ name, kind }) => ({ catalogue: [28], name, words: kind })).filter(
    ({ name }) => name !== 'applicants.naturalPerson',
  ),
  { catalogue: [28], name: 'applicants.naturalPerson' as const, words: '自然人' },
].map(({ catalogue, name, words }): StatementPattern => ({
  catalogue,
  name,
  value: 0,
  says: beginningWith(`${NONE}${words}${MADE}${REQUEST}`),
  notBefore: /^(?:、|和|及|或|与|等|以及|人|表|书|[^,;。]{0,8}(?:复议|诉讼|引发|引起|导致|收费|投诉|举报))/u,
}));
