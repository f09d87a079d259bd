import type { OtherKind } from './kind-reasons.js';

/** What may stand behind a title: (试行), (2023年版), 》, the name of a site. */
const END = String.raw`(?:\([^()]*\))?》?(?:[-_|—].{0,30})?$`;

const endsIn = (words: string) => new RegExp(`(?:${words})${END}`, 'u');

/** Titles tell these kinds; the first that fits counts, since a notice may well name reports and guides. */
export const KINDS_BY_TITLE: readonly { readonly kind: OtherKind; readonly pattern: RegExp }[] = [
  { kind: 'inspection-bulletin', pattern: endsIn('关于.{2,}通报|(?:检查|考核|评估|测评|监测).{0,8}通报') },
  {
    kind: 'personnel-notice',
    pattern: endsIn('(?:任前|任职|任免|招聘|录用|聘用|选调|遴选|干部).{0,20}(?:公示|公告|通知|名单)'),
  },
  {
    kind: 'contract',
    pattern: endsIn('合同书?|协议书?|(?:招标|采购|中标|成交|比选|磋商).{0,6}(?:公告|文件|通知书|结果)'),
  },
  {
    kind: 'reply',
    pattern: endsIn('(?:申请|公开).{0,12}(?:答复书?|告知书|补正.{0,4}通知书?)|答复告知书|补正告知书|答复书'),
  },
  { kind: 'application-form', pattern: endsIn('公开申请表|公开申请书|申请登记表') },
  { kind: 'decision', pattern: endsIn('(?:复议|处罚|强制|裁决|许可).{0,4}决定书|判决书|裁定书|调解书') },
  { kind: 'notice', pattern: endsIn('关于.{2,}(?:通知|通报|公告|通告|函|批复)|^(?:通知|公告|通告)') },
  { kind: 'interpretation', pattern: /解读|图解|一图读懂|一图看懂|问答/u },
  {
    kind: 'half-year-statistics',
    pattern:
      /(?:上半年|下半年|半年|第?[一二三四1-4]季度|(?<!\d日至\d{0,4}年?)\d{1,2}月份?)(?!\d*日).*(?:统计|情况|报表|表|报告|总结)/u,
  },
  { kind: 'rule-of-law-report', pattern: endsIn('(?:法治政府|依法行政|法治建设).{0,12}(?:报告|总结|情况)') },
  {
    kind: 'budget',
    pattern: endsIn('(?:预算|决算)(?:信息)?(?:公开)?(?:说明|情况说明|报告|表|情况|草案)?|三公经费.{0,10}'),
  },
  { kind: 'government-work-report', pattern: endsIn('政府工作报告') },
  { kind: 'website-report', pattern: endsIn('政府网站.{0,8}(?:年度报表|年报|报告)|网站工作年度报表') },
  { kind: 'statistical-bulletin', pattern: endsIn('(?:统计|发展|环境|水资源)公报') },
  { kind: 'self-inspection', pattern: endsIn('(?:自查|整改|自评|落实).{0,8}(?:报告|情况)') },
  { kind: 'work-summary', pattern: endsIn('总结|述职报告|述职述廉报告|工作汇报|情况汇报') },
  {
    kind: 'work-plan',
    pattern: endsIn('工作要点|要点|工作计划|计划|工作方案|实施方案|方案|工作安排|任务分解表|任务清单|规划'),
  },
  { kind: 'guide', pattern: endsIn('指南|须知|流程图?|办事指引|使用说明|填报说明|编写说明') },
  { kind: 'catalogue', pattern: endsIn('目录|清单|索引') },
  { kind: 'minutes', pattern: endsIn('纪要|会议记录|会议议程') },
  { kind: 'speech', pattern: endsIn('讲话|讲话稿|致辞|发言稿?|主持词|在.{2,30}(?:会议|大会|座谈会|推进会)上的.{2,8}') },
  { kind: 'statistics-table', pattern: endsIn('统计表|汇总表|一览表|台账|登记表|统计年鉴') },
  { kind: 'profile', pattern: endsIn('(?:机构|单位|部门|领导|内设机构).{0,6}(?:职能|职责|简介|概况|设置|分工)') },
  { kind: 'resume', pattern: endsIn('简历|履历表?') },
  { kind: 'public-notice', pattern: endsIn('公示') },
  { kind: 'regulation', pattern: endsIn('条例|办法|规定|细则|制度|规范|规程|规则|意见') },
  {
    kind: 'news',
    pattern: /^.{2,20}(?:召开|举办|举行|开展|组织|赴|调研|部署|推进|发布|公布|扎实|多措并举|三个|积极).{2,40}$/u,
  },
  {
    kind: 'other-annual-report',
    pattern: /^(?!.*(?:信息公开|政务公开)).{2,}(?:年度报告|年度工作报告|年报)(?:\([^()]*\))?$/u,
  },
];

/** What only documents of one kind say; all of a kind's patterns must be found. */
export const KINDS_BY_TEXT: readonly { readonly kind: OtherKind; readonly patterns: readonly RegExp[] }[] = [
  { kind: 'university-report', patterns: [/高等学校信息公开办法|本校|我校/u, /信息公开.{0,6}年度报告|学年/u] },
  {
    kind: 'reply',
    patterns: [/(?:你|您|你单位|贵单位).{0,40}(?:申请|来信)/u, /(?:答复|告知|回复)如下|特此(?:告知|答复)/u],
  },
  { kind: 'application-form', patterns: [/申请人/u, /所需(?:政府)?信息|信息内容描述|获取信息的方式/u] },
  { kind: 'contract', patterns: [/甲方/u, /乙方/u] },
  { kind: 'resume', patterns: [/姓名/u, /(?:出生年月|出生日期|性别)/u, /(?:学历|工作经历|毕业院校)/u] },
  { kind: 'speech', patterns: [/^同志们[:,!]|^各位(?:领导|代表|同志)/mu] },
  { kind: 'minutes', patterns: [/(?:参会|参加|出席)(?:人员|单位)?:/u, /会议(?:议定|决定|强调|要求|时间)/u] },
  {
    kind: 'news',
    patterns: [
      /(?:本报讯|记者|通讯员|\d{1,2}月\d{1,2}日(?:上午|下午)?,.{0,40}(?:召开|举办|举行|开展|发布|公布)|近日,)/u,
    ],
  },
];
