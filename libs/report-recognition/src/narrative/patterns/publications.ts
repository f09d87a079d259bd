import type { FactName } from '@gongkai/report-model';

import { beginningWith, endingIn, type QuantityPattern, type StatementPattern } from '../pattern.js';
import { AUDIENCES } from './audiences.js';

const UNITS = ['条', '篇', '项', '件', '份', '个', '次', '期', '则', '例', '宗', '幅', '条次', '篇次', '部'];

const CHANNEL =
  '(?:网站|门户网|官网|公众号|微信|微博|抖音|快手|头条|客户端|视频号|新媒体|两微|公开栏|公示栏|宣传栏|专栏|栏目|电视|广播|报刊|报纸|短信|微信群|显示屏|平台)';

/** Several channels in one breath: the number is what they published together. */
const SEVERAL = `${CHANNEL}[^,:(]{0,12}(?:[、和及与]|以及)[^,:(]{0,16}(?:${CHANNEL}|媒体|大厅)|${CHANNEL}等`;

const PUBLISH =
  '(?:公开|发布|发表|刊登|刊发|登载|推送|上传|公布|推出|发送|编发|转载|转发|采用|录用|推文|发文|公示|发稿)';

/** A kind of information is a part, never the number of all. */
const SPECIFIC =
  '财政|预算|决算|三公|解读|许可|处罚|强制|规范性|公告|通知|采购|招标|招聘|招考|人事|概况|领导|指南|目录|权责|清单|应急|征收|征地|救助|环境|食品|药品|会议|提案|建议|申请|重点领域|双公示|信用|案件|答复|意见|留言|计划|总结|项目|党建|图解|视频|活动|栏目|政策文件|民生';

const THING = '(?:信息|文章|稿件|内容|消息|推文|图文|资讯|动态|作品|新闻)';
const OBJECT = `(?:(?!${SPECIFIC})[^,:;(]){0,14}?${THING}类?`;

const CLAUSE = '(?<=^|[,:(])';

/** `网站发布信息`, `网站共推送`, `网站信息`, or the bare channel of a list: `网站 15 条`. */
const published = (channel: string) =>
  endingIn(
    `${CLAUSE}(?:(?:通过|在|利用|依托)[^,:(]{0,24}${channel}[^,:(]{0,8},[^,:(]{0,12}?${PUBLISH}(?:了|${OBJECT})?|[^,:(]{0,40}?${channel}(?:[^,:(]{0,20}?${PUBLISH}(?:了|${OBJECT})?|(?:政务|动态|各类|类)?${THING}?))`,
  );

const updated = (channel: string) => endingIn(`${CLAUSE}[^,:(]{0,40}?${channel}[^,:(]{0,20}?更新(?:了|${OBJECT})?`);

const WEBSITE = '(?:网站|门户网|政府网|政务网|公开网|官网)';
const WECHAT = '(?:微信公众号|公众号|微信公众平台|微信)';
const WEIBO = '微博';

const TARGETS = '每[日天周月季年]|不少于|力争|计划|目标';
/** Targets, readers and sums since the beginning are not what was published this year. */
const OTHER_THINGS = `${TARGETS}|阅读|浏览|点击|访问|粉丝|关注|播放|设置|开设|微信群|分别|${SEVERAL}`;
const UNLESS = new RegExp(OTHER_THINGS, 'u');
/** `推送12期,共37条`: the second number is the number of items. `公开4条预算信息`: only a part. */
const NOT_ALL = new RegExp(
  `^[,、](?:总共|总计|共计|合计|共)\\d|^[,、]\\d{1,6}[条篇]|^(?:的)?[^,;。、]{0,8}(?:${SPECIFIC})`,
  'u',
);

const CHANNELS: readonly { name: FactName; channel: string; catalogue: readonly number[] }[] = [
  { name: 'published.website', channel: WEBSITE, catalogue: [1, 2, 4, 5] },
  { name: 'published.wechat', channel: WECHAT, catalogue: [4, 10, 11, 12] },
  { name: 'published.weibo', channel: WEIBO, catalogue: [12] },
  { name: 'published.toutiao', channel: '(?:今日)?头条(?:号)?', catalogue: [12] },
  { name: 'published.douyin', channel: '抖音(?:号)?', catalogue: [12] },
  { name: 'published.kuaishou', channel: '快手(?:号)?', catalogue: [12] },
  { name: 'published.videoChannel', channel: '视频号', catalogue: [12] },
  { name: 'published.app', channel: '客户端', catalogue: [12] },
  { name: 'published.noticeBoard', channel: '(?:公开栏|公示栏|宣传栏)', catalogue: [12] },
  { name: 'published.newMedia', channel: '(?:政务)?新媒体(?:平台|账号)?', catalogue: [12] },
];

/** Channels whose updates are counted as what they published. */
const UPDATED: readonly FactName[] = ['published.website', 'published.wechat', 'published.weibo'];
/** Channels where a video is what is published, not a part of it. */
const ON_VIDEO: readonly FactName[] = ['published.douyin', 'published.kuaishou', 'published.videoChannel'];

const filmed = (channel: string) =>
  endingIn(`${channel}[^,:(]{0,10}?${PUBLISH}(?:了)?(?:各类|政务)?(?:短)?视频(?:作品)?`);

/** Where other levels take up what was sent to them; `(?!…)` leaves the words that begin a sum of levels. */
const TAKEN_UP = '(?:发表|采用|录用|刊发|刊登|刊播|转载|推送|发布)';
const TAKEN = '(?:信息|稿件|文章|新闻|消息)?';
const MEDIA = '(?:政府)?(?:门户)?(?:平台|媒体|网站|刊物|新闻媒体|主流媒体)?';
const OF_SUPERIORS = /上级|(?:被|向)[^,。;]{0,20}(?:采用|刊发|报送)|各级(?:媒体|平台)/u;

const LEVELS: readonly { name: FactName; level: string }[] = [
  { name: 'published.county', level: '(?:县|区)级' },
  { name: 'published.city', level: '市级' },
  { name: 'published.province', level: '(?:省级及以上|省级以上|省部级|自治区级|省级|国家级|中央)' },
];

export const PUBLICATION_QUANTITIES: readonly QuantityPattern[] = [
  ...LEVELS.map(({ name, level }): QuantityPattern => ({
    catalogue: [9],
    name,
    units: UNITS,
    before: endingIn(`${level}${MEDIA}${TAKEN_UP}?${TAKEN}`),
    about: OF_SUPERIORS,
  })),
  {
    catalogue: [9],
    name: 'published.superior',
    units: UNITS,
    before: endingIn(
      `(?:(?:在|被)?(?:上级|省市县|各级|市级以上|县级以上)[^,:(]{0,10}(?:平台|媒体|网站|部门|刊物)[^,:(]{0,8}${TAKEN_UP}(?:了)?${TAKEN}|上级${TAKEN_UP}${TAKEN})`,
    ),
  },
  {
    catalogue: [7, 8],
    name: 'published.new',
    units: UNITS,
    before: endingIn(`${CLAUSE}[^,:(]{0,12}?新增(?:主动)?(?:公开|发布)(?:了|${OBJECT})?`),
    unless: new RegExp(`${CHANNEL}|申请`, 'u'),
    notBefore: NOT_ALL,
  },
  {
    catalogue: [7],
    name: 'published.cumulative',
    units: UNITS,
    before: endingIn(`(?:历年|累计)[^,:(]{0,6}(?:主动)?(?:公开|发布)(?:了|${OBJECT})?`),
    about: /新增/u,
    notBefore: NOT_ALL,
  },
  {
    catalogue: [8],
    name: 'published.updated',
    units: UNITS,
    before: endingIn(`${CLAUSE}[^,:(]{0,16}?更新(?:了|${OBJECT})?`),
    about: /(?:新增|发布|公开)[^。;]{0,20}\d[^。;]{0,12}更新/u,
    notBefore: NOT_ALL,
  },
  ...AUDIENCES,
  ...CHANNELS.flatMap(({ name, channel, catalogue }): QuantityPattern[] => [
    {
      catalogue,
      name,
      units: UNITS,
      before: published(channel),
      unless: UNLESS,
      notBefore: NOT_ALL,
    },
    ...(UPDATED.includes(name)
      ? [{ catalogue: [8], name, units: UNITS, before: updated(channel), unless: UNLESS }]
      : []),
    ...(ON_VIDEO.includes(name)
      ? [{ catalogue: [12], name, units: UNITS, before: filmed(channel), unless: UNLESS }]
      : []),
  ]),
  {
    catalogue: [4, 5],
    name: 'published.website',
    units: UNITS,
    before: endingIn(`${CLAUSE}(?:全年|本年度?|累计|共计?|总)?发布(?:各类|政务|政府)?信息`),
    topic: /(?:网站|门户网)[^。;]{0,80}$/u,
    notAbout: /公众号|微信|微博|新媒体|抖音|平台|媒体/u,
  },
  {
    catalogue: [3, 4],
    name: 'published.total',
    units: UNITS,
    before: endingIn(
      `${CLAUSE}[^,:(]{0,40}?(?:主动公开|(?<!依申请)公开(?:政府|各类)|(?:全年|本年度?|年度?|累计|共计?|合计)[^,:(]{0,6}(?<!依申请)${PUBLISH})(?:了|${OBJECT})?`,
    ),
    unless: new RegExp(`${TARGETS}|分别|规范性|公文|制发|${CHANNEL}`, 'u'),
    notBefore: NOT_ALL,
    notAbout: new RegExp(`(?:通过|利用|依托|在)[^,;。、]{0,20}${CHANNEL}[^,;。、]{0,10},[^,;。]{0,30}$|公文|制发`, 'u'),
  },
  {
    catalogue: [3],
    name: 'published.total',
    units: UNITS,
    before: endingIn(`${CLAUSE}[^,:(]{0,20}(?:${SEVERAL})[^,:(]{0,20},?[^,:(]{0,16}?${PUBLISH}(?:了|${OBJECT})?`),
    unless: new RegExp(`${TARGETS}|分别`, 'u'),
    notBefore: NOT_ALL,
  },
  {
    catalogue: [3],
    name: 'published.total',
    units: UNITS,
    before: endingIn(`${CLAUSE}(?:全年|本年度?|累计|共计?)?(?:公开|发布)(?:各类|政务|政府)?信息`),
    topic: /主动公开/u,
    notAbout: new RegExp(`其中|含|${CHANNEL}`, 'u'),
  },
];

const NO_ACCOUNT = '(?:未|没有)(?:开设|开通|设立|建立|注册|运营|建设)[^,;。\\n]{0,14}?';
const NOT_OF_ACCOUNT = /^(?:的)?(?:评论|留言|功能|服务|小程序)/u;

export const PUBLICATION_STATEMENTS: readonly StatementPattern[] = [
  {
    catalogue: [14],
    name: 'published.wechat',
    value: 0,
    says: beginningWith(`${NO_ACCOUNT}(?:微信公众号|公众号|微信)`),
    notBefore: NOT_OF_ACCOUNT,
  },
  {
    catalogue: [14],
    name: 'published.newMedia',
    value: 0,
    says: beginningWith(`(?:${NO_ACCOUNT}(?:政务)?新媒体|(?:没有|无)(?:开设|开通)?(?:政务新媒体|(?:")?两微一端))`),
    notBefore: NOT_OF_ACCOUNT,
  },
  {
    catalogue: [14],
    name: 'published.weibo',
    value: 0,
    says: beginningWith(`${NO_ACCOUNT}微博`),
    notBefore: NOT_OF_ACCOUNT,
  },
];
