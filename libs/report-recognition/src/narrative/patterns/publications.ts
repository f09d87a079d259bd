import type { QuantityPattern, StatementPattern } from '../pattern.js';

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
  new RegExp(
    `${CLAUSE}(?:(?:通过|在|利用|依托)[^,:(]{0,24}${channel}[^,:(]{0,8},[^,:(]{0,12}?${PUBLISH}(?:了|${OBJECT})?|[^,:(]{0,40}?${channel}(?:[^,:(]{0,20}?${PUBLISH}(?:了|${OBJECT})?|(?:政务|动态|各类|类)?${THING}?))$`,
    'u',
  );

const updated = (channel: string) =>
  new RegExp(`${CLAUSE}[^,:(]{0,40}?${channel}[^,:(]{0,20}?更新(?:了|${OBJECT})?$`, 'u');

const WEBSITE = '(?:网站|门户网|政府网|政务网|公开网|官网)';
const WECHAT = '(?:微信公众号|公众号|微信公众平台|微信)';
const WEIBO = '微博';

const TARGETS = '每[日天周月季年]|不少于|力争|计划|目标';
/** Targets, readers and sums since the beginning are not what was published this year. */
const OTHER_THINGS = `${TARGETS}|阅读|浏览|点击|访问|粉丝|关注|播放|设置|开设|微信群|分别|${SEVERAL}`;
const UNLESS = new RegExp(OTHER_THINGS, 'u');
const CUMULATIVE = /(?:新增[^。;]{0,40}|以来[^。;]{0,30})累计[^,;。]{0,16}$/u;
/** `推送12期,共37条`: the second number is the number of items. `公开4条预算信息`: only a part. */
const NOT_ALL = new RegExp(
  `^[,、](?:总共|总计|共计|合计|共)\\d|^[,、]\\d{1,6}[条篇]|^(?:的)?[^,;。、]{0,8}(?:${SPECIFIC})`,
  'u',
);

const CHANNELS = [
  { name: 'published.website', channel: WEBSITE, catalogue: [1, 2, 4, 5] },
  { name: 'published.wechat', channel: WECHAT, catalogue: [4, 10, 11, 12] },
  { name: 'published.weibo', channel: WEIBO, catalogue: [12] },
] as const;

export const PUBLICATION_QUANTITIES: readonly QuantityPattern[] = [
  ...CHANNELS.flatMap(({ name, channel, catalogue }): QuantityPattern[] => [
    {
      catalogue,
      name,
      units: UNITS,
      before: published(channel),
      unless: UNLESS,
      notAbout: CUMULATIVE,
      notBefore: NOT_ALL,
    },
    { catalogue: [8], name, units: UNITS, before: updated(channel), unless: UNLESS, notAbout: /新增|发布|公开\d/u },
  ]),
  {
    catalogue: [4, 5],
    name: 'published.website',
    units: UNITS,
    before: new RegExp(`${CLAUSE}(?:全年|本年度?|累计|共计?|总)?发布(?:各类|政务|政府)?信息$`, 'u'),
    topic: /(?:网站|门户网)[^。;]{0,80}$/u,
    notAbout: /公众号|微信|微博|新媒体|抖音|平台|媒体/u,
  },
  {
    catalogue: [3, 4, 7, 8],
    name: 'published.total',
    units: UNITS,
    before: new RegExp(
      `${CLAUSE}[^,:(]{0,40}?(?:主动公开|(?<!依申请)公开(?:政府|各类)|(?:全年|本年度?|年度?|累计|共计?|合计)[^,:(]{0,6}(?<!依申请)${PUBLISH})(?:了|${OBJECT})?$`,
      'u',
    ),
    unless: new RegExp(`${TARGETS}|分别|规范性|公文|制发|${CHANNEL}`, 'u'),
    notBefore: NOT_ALL,
    notAbout: new RegExp(
      `(?:通过|利用|依托|在)[^,;。、]{0,20}${CHANNEL}[^,;。、]{0,10},[^,;。]{0,30}$|公文|制发|${CUMULATIVE.source}`,
      'u',
    ),
  },
  {
    catalogue: [3],
    name: 'published.total',
    units: UNITS,
    before: new RegExp(
      `${CLAUSE}[^,:(]{0,20}(?:${SEVERAL})[^,:(]{0,20},?[^,:(]{0,16}?${PUBLISH}(?:了|${OBJECT})?$`,
      'u',
    ),
    unless: new RegExp(`${TARGETS}|分别`, 'u'),
    notBefore: NOT_ALL,
  },
  {
    catalogue: [3],
    name: 'published.total',
    units: UNITS,
    before: new RegExp(`${CLAUSE}(?:全年|本年度?|累计|共计?)?(?:公开|发布)(?:各类|政务|政府)?信息$`, 'u'),
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
    says: new RegExp(`${NO_ACCOUNT}(?:微信公众号|公众号|微信)`, 'gu'),
    notBefore: NOT_OF_ACCOUNT,
  },
  {
    catalogue: [14],
    name: 'published.weibo',
    value: 0,
    says: new RegExp(`${NO_ACCOUNT}微博`, 'gu'),
    notBefore: NOT_OF_ACCOUNT,
  },
];
