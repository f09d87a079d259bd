import type { QuantityPattern, StatementPattern } from '../pattern.js';

const IN_TIME = '(?:按时|按期|如期|及时|到期|准时|限期内|期限内|时限内|规定时间内|法定时间内|依法依规按时)';
const ANSWERED = '(?:答复|办结|回复|办理|处理|办复|处置)';

const TOPIC = /申请/u;
/** Rates of letters, calls, proposals and services are no rates of requests; a promise is no rate at all. */
const NOT_ABOUT =
  /信箱|12345|热线|留言|信访|来信|来电|咨询|提案|建议|议案|投诉|举报|诉求|工单|许可|审批|政务服务|解读|舆情|确保|力争|必须|保证|努力|应当/u;

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
    before: new RegExp(
      `(?:${IN_TIME}[^,;:]{0,16}${ANSWERED}(?:[^,;:]{0,8})?(?:率|的?比例|的?占比?)|${ANSWERED}及时率)$`,
      'u',
    ),
    topic: TOPIC,
    notAbout: NOT_ABOUT,
  },
  {
    catalogue: [16, 29],
    name: 'rate.completion',
    units: ['%'],
    before: new RegExp(`${ANSWERED}率$`, 'u'),
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
    says: new RegExp(
      `(?:${ALL}[^,;。\\n]{0,10}?${IN_TIME}[^,;。\\n]{0,8}?${ANSWERED}|${IN_TIME}${ALL}(?:予以|依法)?${ANSWERED})`,
      'gu',
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
    says: new RegExp(`(?<!未)${ALL}(?:已|依法|依规|予以|按规定){0,2}(?:办结|答复|回复|办复|办理完毕|办理完成)`, 'gu'),
    topic: TOPIC,
    notAbout: NOT_ABOUT,
    notBefore: /^[^,;。]{0,4}率/u,
  },
];
