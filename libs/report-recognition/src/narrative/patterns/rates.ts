import { beginningWith, endingIn, type QuantityPattern, type StatementPattern } from '../pattern.js';

const IN_TIME = '(?:按时|按期|如期|及时|到期|准时|限期内|期限内|时限内|规定时间内|法定时间内|依法依规按时)';
const ANSWERED = '(?:答复|办结|回复|办理|处理|办复|处置)';

/** Letters, calls, proposals and services are answered as well. */
const OTHER_MATTERS =
  '信箱|12345|热线|留言|信访|来信|来电|咨询|提案|建议|议案|投诉|举报|诉求|工单|许可|审批|政务服务|解读|舆情';
/** Requests are what was spoken of, and no count of another matter has come since. */
const TOPIC = new RegExp(
  `(?<!许可|审批|救助|补贴)申请(?![^]*(?:${OTHER_MATTERS})[^,。;]{0,8}[\\d一二三四五六七八九十两])`,
  'u',
);
const NOT_ABOUT = new RegExp(OTHER_MATTERS, 'u');

export const RATE_QUANTITIES: readonly QuantityPattern[] = [
  {
    catalogue: [29],
    name: 'rate.onTime',
    units: ['%'],
    after: new RegExp(`^(?:的)?(?:在)?(?:法定)?${IN_TIME}(?:内)?(?:予以)?${ANSWERED}`, 'u'),
    topic: TOPIC,
    notAbout: NOT_ABOUT,
  },
  {
    catalogue: [29],
    name: 'rate.onTime',
    units: ['%'],
    before: endingIn(`(?:${IN_TIME}[^,;:]{0,16}${ANSWERED}(?:[^,;:]{0,8})?(?:率|的?比例|的?占比?)|${ANSWERED}及时率)`),
    topic: TOPIC,
    notAbout: NOT_ABOUT,
  },
  {
    catalogue: [16, 29],
    name: 'rate.completion',
    units: ['%'],
    before: endingIn(`${ANSWERED}率`),
    topic: TOPIC,
    notAbout: NOT_ABOUT,
  },
];

const ALL = '(?:均|全部|都|件件)';

export const RATE_STATEMENTS: readonly StatementPattern[] = [
  {
    catalogue: [29],
    name: 'rate.onTime',
    value: 1,
    says: beginningWith(
      `(?:${ALL}[^,;。\\n]{0,10}?${IN_TIME}[^,;。\\n]{0,8}?${ANSWERED}|${IN_TIME}${ALL}(?:予以|依法)?${ANSWERED})`,
    ),
    unless: /未/u,
    topic: TOPIC,
    notAbout: NOT_ABOUT,
    notBefore: /^[^,;。]{0,4}率/u,
  },
  {
    catalogue: [29],
    name: 'rate.completion',
    value: 1,
    // Nothing is left over where all are concluded; what is answered may still be open.
    implies: { name: 'applications.carriedForward', value: 0 },
    says: beginningWith(`(?<!未)${ALL}(?:已|依法|依规|予以|按规定){0,2}(?:办结|办理完毕|办理完成)`),
    topic: TOPIC,
    notAbout: NOT_ABOUT,
    notBefore: /^[^,;。]{0,4}率/u,
  },
  {
    catalogue: [29],
    name: 'rate.completion',
    value: 1,
    says: beginningWith(`(?<!未)${ALL}(?:已|依法|依规|予以|按规定){0,2}(?:答复|回复|办复)`),
    topic: TOPIC,
    notAbout: NOT_ABOUT,
    notBefore: /^[^,;。]{0,4}率/u,
  },
];

const SINCE_LAST_YEAR = '(?:同比|(?:比|较|同|与)(?:上一?年度?|去年|20\\d\\d年)(?:同期)?(?:相比)?,?)[^,;:]{0,6}';
const RISEN = '(?:增长|增加|上升|提高|增幅)(?:了)?';
const FALLEN = '(?:下降|减少|降低|降幅)(?:了)?';

const GROWTH = [
  { name: 'rate.applicationsGrowth', about: /申请/u, notAbout: /复议|诉讼|许可|信访|提案|建议/u },
  { name: 'rate.publishedGrowth', about: /公开|发布|推送/u, notAbout: /申请|访问|浏览|阅读|粉丝|收费|提案/u },
] as const;

/** 同比增长30%: a change, signed; never the quantity itself. */
export const GROWTH_QUANTITIES: readonly QuantityPattern[] = GROWTH.flatMap((subject): QuantityPattern[] => [
  {
    ...subject,
    catalogue: [30],
    units: ['%'],
    before: endingIn(`${SINCE_LAST_YEAR}${RISEN}`),
    change: 'rise',
    timeless: true,
  },
  {
    ...subject,
    catalogue: [30],
    units: ['%'],
    before: endingIn(`${SINCE_LAST_YEAR}${FALLEN}`),
    change: 'fall',
    timeless: true,
  },
]);

export const GROWTH_STATEMENTS: readonly StatementPattern[] = GROWTH.map((subject) => ({
  ...subject,
  catalogue: [30],
  value: 0,
  timeless: true,
  says: beginningWith('(?:与|同|较|和)(?:上年度?|去年)(?:同期)?(?:基本)?(?:持平|相当)'),
}));
