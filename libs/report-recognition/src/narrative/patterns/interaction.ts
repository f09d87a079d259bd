import { endingIn, type QuantityPattern } from '../pattern.js';

const OCCASIONS = ['次', '场', '期', '场次', '个', '项', ''];
const PEOPLE = ['人', '名', '位', '人次', '户', '家'];
const HELD = '(?:召开|举办|组织|开展|举行|参加|进行|发起|安排|制作|推出|播出)';

const MAIL =
  '(?:(?:区|县|市)?长信箱|领导信箱|书记信箱|信箱|12345|市民热线|热线|网民留言|群众留言|留言|来信|来电|网上咨询|咨询|工单|群众诉求|诉求|网络问政|问政|民意)';
/** The matter that was named last is what was answered. */
const OF_MAIL = new RegExp(`${MAIL}(?![^]*(?:申请|提案|建议|议案|复议|诉讼))`, 'u');

export const INTERACTION_QUANTITIES: readonly QuantityPattern[] = [
  {
    catalogue: [40],
    name: 'pressConferences',
    units: OCCASIONS,
    before: endingIn(`(?:${HELD}[^,;:]{0,10})?(?:新闻发布会|新闻通气会|媒体吹风会|发布会)`),
  },
  {
    catalogue: [40],
    name: 'pressConferences',
    units: OCCASIONS,
    before: endingIn(`${HELD}(?:了)?`),
    after: /^(?:的)?[^,;:、]{0,8}?(?:新闻发布会|新闻通气会)/u,
  },
  {
    catalogue: [40],
    name: 'interviews',
    units: OCCASIONS,
    before: endingIn(`(?:${HELD}[^,;:]{0,10})?(?:在线访谈|网络访谈|访谈)(?:节目|活动)?`),
  },
  {
    catalogue: [40],
    name: 'interviews',
    units: OCCASIONS,
    before: endingIn(`${HELD}(?:了)?`),
    after: /^(?:的)?[^,;:、]{0,6}?(?:在线访谈|网络访谈)/u,
  },
  {
    catalogue: [40],
    name: 'consultations',
    units: OCCASIONS,
    before: endingIn(`(?:${HELD}[^,;:]{0,10})?(?:意见征集|民意征集|征集调查|网上征集|公开征求意见|问卷调查)(?:活动)?`),
  },
  {
    catalogue: [40],
    name: 'consultations',
    units: OCCASIONS,
    before: endingIn(`${HELD}(?:了)?`),
    after: /^(?:的)?[^,;:、]{0,6}?(?:意见征集|民意征集|征集调查|网上征集)/u,
  },
  {
    catalogue: [40],
    name: 'consultations.opinions',
    units: ['条', '件', '个', '份', '项', ''],
    before: endingIn('(?:收到|征集到?|收集到?|征求到?|反馈)[^,;:]{0,10}(?:意见(?:和|、)?建议|意见|建议)'),
    about: /征集|征求|问卷/u,
  },
  {
    catalogue: [41],
    name: 'mailbox.received',
    units: ['件', '条', '封', '件次', '份', '次', '个', '单', '项', ''],
    before: endingIn(
      `(?:办理|收到|受理|处理|接到|接收|收集|承办)(?:答复|回复)?(?!.{0,16}申请)[^,;:]{0,16}?${MAIL}[^,;:]{0,8}`,
    ),
  },
  {
    catalogue: [41],
    name: 'mailbox.received',
    units: ['件', '条', '封', '件次', '份', '次', '个', '单', '项'],
    before: endingIn('(?:办理|收到|受理|处理|接到|接收|承办)(?:了)?'),
    after: new RegExp(`^(?:的)?[^,;:、]{0,8}?${MAIL}`, 'u'),
  },
  {
    catalogue: [41],
    name: 'mailbox.answered',
    units: ['件', '条', '封', '件次', '份', '次', '个', '单', '项', ''],
    before: endingIn('(?<![未不])(?:答复|回复|办结|办复)(?:了|办结)?'),
    about: OF_MAIL,
  },
  {
    catalogue: [41],
    name: 'mailbox.answered',
    units: ['件', '条', '封', '件次', '份', '次', '个', '单', '项', ''],
    before: endingIn(`(?<![未不])(?:答复|回复|办结|办复)(?:了)?[^,;:]{0,10}?${MAIL}[^,;:]{0,4}`),
  },
  {
    catalogue: [41],
    name: 'mailbox.days',
    units: ['个工作日', '工作日', '天'],
    before: endingIn('平均(?:每件)?(?:办理|办结|答复|回复|处理)?(?:用时|时间|时长|时限|周期)?(?:仅)?'),
    about: OF_MAIL,
  },
  {
    catalogue: [44],
    name: 'openDays.participants',
    units: PEOPLE,
    before: endingIn('(?:邀请|参加|参与|接待|组织|举办|开展)[^;:]{0,68}'),
    after: /^(?:群众|代表|市民|干部|余)?[^,;。]{0,6}(?:参加|参与|走进|到场|参观)/u,
    about: /开放日/u,
  },
  {
    catalogue: [44],
    name: 'openDays.participants',
    units: PEOPLE,
    before: endingIn('(?:参加|参与|接待|参观|邀请)[^,;:]{0,24}'),
    about: /开放日/u,
  },
];
