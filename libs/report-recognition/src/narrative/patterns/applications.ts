import { beginningWith, endingIn, type QuantityPattern, type StatementPattern } from '../pattern.js';

const UNITS = ['件', '份', '宗', '条', '起', '例', '次', '件次', '封', '项', '个', '单', ''];

const RECEIVE = '(?:收到|新收|新增(?=[^,;:]{0,30}申请)|接收|接到|收悉|收集到)';
const HANDLE = '(?:受理|办理|处理|接受|接件)';
const REQUEST =
  '(?:依申请公开|信息公开|公开政府信息|申请公开)?(?:的|类)?(?:申请|依申请公开|公开政府信息|公开信息|申请公开)(?:事项|案件|信息|件|表|书)?';

/** Other things that people apply for or send in. */
const OTHER_MATTERS =
  /复议|诉讼|许可|审批|信访|举报|投诉|信箱|12345|热线|留言|来信|来电|咨询|提案|建议|议案|工单|诉求|求助|不动产|登记|仲裁/u;

/** 受理 is what counters do all day. */
const OTHER_SERVICES = /大厅|窗口|审批|政务服务|低保|补贴|社保|医保/u;

const WAY =
  '(?:电子邮件|电子邮箱|邮件|邮箱|网络|网上|线上|在线|互联网|网站|平台|信函|信件|邮寄|邮政|传真|当面|现场|窗口|书面|口头|电话)';
const KIND =
  '(?:自然人|法人(?:[和或及与]|或者)?(?:其[他它])?(?:组织)?|(?:商业)?企业|科研机构|(?:社会)?公益组织|法律服务机构|其[他它]组织)';

/** One way of applying, or one kind of applicant, is a part of those received. */
const PARTIAL = new RegExp(
  `其中(?!.{0,6}新收)|${WAY}(?:渠道|方式|形式|途径)?(?:提交|提出|递交)?的?(?:政府信息公开|信息公开|公开)?申请|(?<![、和或及与]|或者)${KIND}(?:提交|提出)?的?(?:政府信息公开|信息公开|公开)?申请|^(?:通过|以)?${WAY}`,
  'u',
);

const UNLESS = new RegExp(`${OTHER_MATTERS.source}|${PARTIAL.source}|同期|未|不`, 'u');
/** `通过网络收到申请3件`: those of one way only; a list of ways is all of them. */
const ONE_WAY = new RegExp(
  `(?:通过|以)[^,;。、等和]{0,4}${WAY}(?:渠道|方式|形式|途径|平台)?(?![、和及与等])[^,;。、等]{0,20}$`,
  'u',
);
const NOT_RECEIVED = new RegExp(`${OTHER_MATTERS.source}|${ONE_WAY.source}`, 'u');
const NOT_HANDLED = new RegExp(`${OTHER_SERVICES.source}|${ONE_WAY.source}`, 'u');

const TOPIC = /依申请|申请公开|公开申请|信息公开.{0,12}申请|(?:收到|受理|新收)申请/u;

/** `其中上年结转2件`: what was received then includes what was carried over. */
const WITH_CARRIED_OVER =
  /^[^。;]{0,12}(?:其中|含|包括|包含)[^。;]{0,24}(?:上一?年度?|去年|20\d\d年度?|往年)[^,。;]{0,6}(?:结转|转入|遗留)/u;

const LAST_YEAR = '(?:上一?年度?|去年度?|往年|前一年度?|以前年度|20\\d\\d年度?)';
const NEXT_YEAR = '(?:下一?年度?|次年度?|明年|翌年|20\\d\\d年度?)';

export const APPLICATION_QUANTITIES: readonly QuantityPattern[] = [
  {
    catalogue: [18, 19],
    name: 'applications.carriedForward',
    timeless: true,
    units: UNITS,
    before: endingIn(`结转(?:至|到|为|入)?${NEXT_YEAR}(?:继续)?(?:办理|处理|答复)?(?:的)?[^,;:]{0,10}`),
    unless: /结转(?:自|于)|上年/u,
  },
  {
    catalogue: [18],
    name: 'applications.carriedForward',
    timeless: true,
    units: UNITS,
    after: new RegExp(`^(?:申请)?(?:正在办理,?)?[(]?(?:将|已|仍|需|按规定|依法)?结转(?:至|到|为|入)?${NEXT_YEAR}`, 'u'),
  },
  {
    catalogue: [18, 19],
    name: 'applications.carriedOver',
    timeless: true,
    units: UNITS,
    before: endingIn(`(?:${LAST_YEAR}[^,;:]{0,6}(?:结转|转入|遗留|未办结|未答复)|结转(?:自)?${LAST_YEAR})[^,;:]{0,16}`),
    unless: /下一?年|次年|新收|收到|比/u,
  },
  {
    catalogue: [18, 19],
    name: 'applications.carriedOver',
    timeless: true,
    units: UNITS,
    after: new RegExp(`^(?:申请)?(?:为|是|系|属|由)?${LAST_YEAR}(?:结转|转入|遗留)`, 'u'),
  },
  {
    catalogue: [18],
    name: 'applications.carriedForward',
    timeless: true,
    units: UNITS,
    before: endingIn('结转(?:申请)?'),
    topic: /办结|答复|予以公开/u,
    // Bare 结转 after the answers is what is left over, but the sentence does not say so.
    ambiguous: true,
  },
  {
    catalogue: [16, 18, 20],
    name: 'applications.answered',
    units: UNITS,
    before: endingIn(
      `(?:未|不予|正在|尚待|受理)?(?:办结|答复|办复|回复|办理完毕|办理完成|处理完毕)(?:了)?(?:\\([^)]{0,10}\\))?(?:[^,;:]{0,14}${REQUEST})?`,
    ),
    unless: new RegExp(`^(?:未|不予|正在|尚待|受理)|${OTHER_MATTERS.source}`, 'u'),
    topic: TOPIC,
    notAbout: new RegExp(`${OTHER_MATTERS.source}|${OTHER_SERVICES.source}`, 'u'),
  },
  {
    catalogue: [15, 17, 18, 19, 20, 27],
    name: 'applications.received',
    units: UNITS,
    before: endingIn(`${RECEIVE}[^,;:]{0,32}?${REQUEST}`),
    unless: UNLESS,
    notAbout: ONE_WAY,
    ambiguous: WITH_CARRIED_OVER,
  },
  {
    catalogue: [15, 17],
    name: 'applications.received',
    units: UNITS,
    before: endingIn(`${RECEIVE}[^,;:]{0,16}`),
    after: new RegExp(`^(?:的)?[^,;:]{0,16}?${REQUEST}`, 'u'),
    unless: UNLESS,
    notAbout: ONE_WAY,
    ambiguous: WITH_CARRIED_OVER,
  },
  {
    catalogue: [15, 17, 18, 19],
    name: 'applications.received',
    units: UNITS,
    before: endingIn(`${REQUEST}[^,;:]{0,14}(?:收到|新收)$|(?:收到|新收)`),
    unless: UNLESS,
    topic: TOPIC,
    notAbout: NOT_RECEIVED,
    ambiguous: WITH_CARRIED_OVER,
  },
  {
    catalogue: [16, 19, 34],
    name: 'applications.received',
    units: UNITS,
    before: endingIn(`${HANDLE}[^,;:]{0,32}?${REQUEST}`),
    unless: UNLESS,
    topic: /公开/u,
    notAbout: NOT_HANDLED,
    ambiguous: true,
  },
  {
    catalogue: [16],
    name: 'applications.received',
    units: UNITS,
    before: endingIn(`${HANDLE}[^,;:]{0,10}`),
    after: new RegExp(`^(?:的)?[^,;:]{0,16}?${REQUEST}`, 'u'),
    unless: UNLESS,
    topic: /公开/u,
    notAbout: NOT_HANDLED,
    ambiguous: true,
  },
  {
    catalogue: [16],
    name: 'applications.received',
    units: UNITS,
    before: endingIn(`(?:${REQUEST}[^,;:]{0,10})?受理`),
    unless: UNLESS,
    topic: TOPIC,
    notAbout: NOT_RECEIVED,
    ambiguous: true,
  },
  {
    catalogue: [15],
    name: 'applications.received',
    units: UNITS,
    before: endingIn('(?:答复|公开|办结|处理)?(?:了)?(?:政府信息公开申请|依申请公开(?:政府信息|信息|申请|事项)?)'),
    unless: new RegExp(`答复|办结|不予公开|部分公开|${UNLESS.source}`, 'u'),
    notAbout: new RegExp(`公文|制发|文件|${ONE_WAY.source}`, 'u'),
    ambiguous: true,
  },
];

const NONE = '(?:从未|未|没有|尚无|无)';
const GOT = '(?:曾|有|人)?(?:收到|受理|接到|接收|收悉|办理|发生|产生|出现)(?:过|到)?';
const REQUEST_END = '(?:申请公开|公开申请|依申请公开|申请)(?:政府信息|公开)?(?:事项|情况|案件)?';

/** Of one way or one kind only: says nothing of the others. Lists of three and more, 等 and 任何 mean them all. */
const OF_SOME = new RegExp(
  [
    `^(?![^]*(?:等|任何|各种|各类))(?!(?:[^]*?${WAY}){3})[^]*?${WAY}`,
    `^(?![^]*(?:公民|自然人|个人|群众|公众|等|任何))[^]*?${KIND}`,
    '^(?![^]*(?:法人|组织|企业|单位|等|任何))[^]*?自然人',
  ].join('|'),
  'u',
);
/** 公民 may be meant for everybody. */
const OF_CITIZENS = '(?:公民|个人|群众|社会公众)(?:个人)?';

export const APPLICATION_STATEMENTS: readonly StatementPattern[] = [
  {
    catalogue: [26],
    name: 'applications.none',
    value: 0,
    ambiguous: true,
    says: beginningWith(
      `${NONE}${GOT}(?:任何)?(?:来自)?${OF_CITIZENS}(?:向[^,;。\\n]{0,10})?(?:提出|提交)?的?(?:政府)?(?:信息)?${REQUEST_END}`,
    ),
    notBefore: /^(?:人|表|书|[^,;。]{0,8}(?:复议|诉讼|引发|引起|导致|收费|投诉|举报))/u,
  },
  {
    catalogue: [26, 27, 28],
    name: 'applications.none',
    value: 0,
    says: beginningWith(`${NONE}${GOT}[^,;。\\n]{0,40}${REQUEST_END}`),
    unless: new RegExp(`复议|诉讼|许可|审批|举报|投诉|信访|不予|逾期|补正|收费|提案|费用|答复|${OF_SOME.source}`, 'u'),
    notBefore: /^(?:人|表|书|[^,;。]{0,8}(?:复议|诉讼|引发|引起|导致|收费|投诉|举报))/u,
  },
  {
    catalogue: [27],
    name: 'applications.none',
    value: 0,
    says: beginningWith(
      '(?:没有|尚无|无)(?:任何)?(?:(?:公民|法人|个人|自然人|申请人|单位|群众)[^,;。\\n]{0,24}?)?(?:提出|向[^,;。\\n]{0,8})?(?:政府)?(?:依申请公开|信息公开申请|申请公开|公开申请|依申请)(?:政府信息|信息|事项|申请|情况|案件)?',
    ),
    notBefore: /^[^,;。]{0,8}(?:复议|诉讼|引发|引起|导致|收费|投诉|举报|逾期|未)/u,
  },
  {
    catalogue: [27],
    name: 'applications.none',
    value: 0,
    says: beginningWith('(?:依申请公开|信息公开申请)[^,;。\\d\\n]{0,10}(?:为零|零报告|零申请)'),
    unless: /复议|诉讼/u,
    notBefore: /^[件份宗条起例次]/u,
  },
];
