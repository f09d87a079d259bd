import { readChineseNumber } from '../chinese-number.js';
import { beginningWith, endingIn, type QuantityPattern, type StatementPattern } from '../pattern.js';

const ABOUT_ASSESSMENT = /考核|考评|测评|评估|评比/u;
const ABOUT_COLUMNS = /栏目/u;

export const SAFEGUARD_QUANTITIES: readonly QuantityPattern[] = [
  {
    catalogue: [47],
    name: 'staff.leaders',
    units: ['名', '人', '位'],
    before: endingIn('(?<!副)组长'),
    timeless: true,
  },
  {
    catalogue: [47],
    name: 'staff.fullTime',
    units: ['名', '人', '位', ''],
    before: endingIn('专职(?:工作|信息|政务公开)?(?:人员|干部|信息员)?'),
    timeless: true,
  },
  {
    catalogue: [47],
    name: 'staff.fullTime',
    units: ['名', '人', '位'],
    before: endingIn('(?:配备|安排|确定|明确|落实|设|指定|^|[和及与、,])(?:了|有)?'),
    after: /^专职(?:工作|信息)?(?:人员|干部|信息员)?/u,
    timeless: true,
  },
  {
    catalogue: [47],
    name: 'staff.partTime',
    units: ['名', '人', '位', ''],
    before: endingIn('兼职(?:工作|信息|政务公开)?(?:人员|干部|信息员)?'),
    timeless: true,
  },
  {
    catalogue: [47],
    name: 'staff.partTime',
    units: ['名', '人', '位'],
    before: endingIn('(?:配备|安排|确定|明确|落实|设|指定|^|[和及与、,])(?:了|有)?'),
    after: /^兼职(?:工作|信息)?(?:人员|干部|信息员)?/u,
    timeless: true,
  },
  {
    catalogue: [49],
    name: 'assessment.score',
    units: ['分'],
    before: endingIn('(?:得分|总分|成绩|评分|获得|得)'),
    about: ABOUT_ASSESSMENT,
  },
  {
    catalogue: [56],
    name: 'audits',
    units: ['次', '轮', '个', '场', ''],
    before: endingIn('(?:自查自纠|自查|巡查|巡检|抽查|检查|普查|排查)(?:工作|活动|整改)?'),
    topic: /公开|网站|新媒体|公众号|栏目/u,
    notBefore: /^[^,;。]{0,10}(?:安全|消防|生产|执法|食品|环境)/u,
    notAbout: /安全生产|消防|执法|食品|环境|市场|燃气|企业/u,
  },
  {
    catalogue: [56],
    name: 'audits',
    units: ['次', '轮'],
    before: endingIn('(?:开展|组织|进行)(?:了)?'),
    after: /^(?:的)?[^,;:、]{0,12}?(?:自查|巡查|巡检|抽查)/u,
    topic: /公开|网站|新媒体|公众号|栏目/u,
    notAbout: /安全生产|消防|执法|食品|环境|市场|燃气|企业/u,
  },
  {
    catalogue: [56],
    name: 'audits.corrections',
    units: ['个', '处', '条', '项', '件', '次'],
    before: endingIn(
      '(?:整改|纠正|修改|更正|改正|解决)(?:了)?(?:各类|相关|发现)?(?:的)?(?:问题|错误|错链|死链|断链|错敏词|表述)?',
    ),
    about: /自查|巡查|巡检|抽查|检查|排查|普查/u,
    notAbout: /复议|诉讼|安全生产|消防|执法/u,
  },
  {
    catalogue: [57],
    name: 'archives',
    units: ['件', '份', '册', '本', '条', '次', '卷', '期'],
    before: endingIn(
      '(?:(?:档案馆|图书馆|档案部门|查阅(?:场所|点|中心|室))[^,;:]{0,16}(?:移交|报送|送交|提供|备存|送存|寄送)[^,;:]{0,16}|(?:移交|报送|送交|备存|送存)[^,;:]{0,12}(?:档案馆|图书馆|查阅(?:场所|点|中心|室))[^,;:]{0,12})',
    ),
  },
  {
    catalogue: [58],
    name: 'columns.firstLevel',
    units: ['个', '类', ''],
    before: endingIn('一级(?:栏目|目录|类目)?'),
    about: ABOUT_COLUMNS,
    timeless: true,
  },
  {
    catalogue: [58],
    name: 'columns.secondLevel',
    units: ['个', '类', ''],
    before: endingIn('二级(?:栏目|目录|类目|子栏目)?'),
    about: ABOUT_COLUMNS,
    timeless: true,
  },
  {
    catalogue: [58],
    name: 'columns',
    units: ['个', '类', '项', ''],
    before: endingIn('(?:设置|开设|设立|设有|建有|建成|共有|现有)[^,;:、]{0,14}栏目'),
    timeless: true,
  },
  {
    catalogue: [58],
    name: 'columns',
    units: ['个', '类'],
    before: endingIn('(?:设置|开设|设立|设有|建有|建成|现有)(?:了)?'),
    after: /^(?:的)?[^,;:、]{0,8}?栏目/u,
    unless: /一级|二级/u,
    timeless: true,
  },
  {
    catalogue: [59],
    name: 'powerList',
    units: ['项', '条', '个', ''],
    before: endingIn('(?:权责清单|权力清单|责任清单|权责事项|权力事项|行政职权)(?:事项)?'),
    timeless: true,
  },
  {
    catalogue: [59],
    name: 'powerList',
    units: ['项', '条', '个'],
    before: endingIn('(?:公布|公开|梳理|编制|调整|确认)(?:了)?'),
    after: /^(?:的)?(?:权责清单|权力清单|责任清单|权责事项|权力事项|行政职权)/u,
    timeless: true,
  },
  {
    catalogue: [60],
    name: 'updates.minimum',
    units: ['条', '篇', '次', '件', '期', '个'],
    before: endingIn('每(?:[日天周月季年]|季度|半年|个?工作日|个月)[^,;:]{0,24}(?:不少于|不低于|不得少于)'),
    timeless: true,
  },
  {
    catalogue: [60],
    name: 'updates.minimum',
    units: ['条', '篇', '次', '件', '期', '个'],
    before: endingIn('每(?:[日天周月季年]|季度|半年|个?工作日|个月)[^,;:]{0,10}更新[^,;:]{0,10}'),
    timeless: true,
  },
];

const ORDINAL = '第(?<rank>\\d{1,3}|[一二三四五六七八九十]{1,3})(?:名|位)?';

/** The one year of a period that is all of it; a date with a lost sign in it is no certain year. */
function wholeYear({ groups = {} }: RegExpExecArray): number | null {
  const { first, last = first, sign } = groups;
  return first !== undefined && first === last && sign !== undefined ? Number(first) : null;
}

function rankOf({ groups = {} }: RegExpExecArray): number | null {
  const rank = groups.rank ?? '';
  return /^\d/u.test(rank) ? Number(rank) : readChineseNumber(rank);
}

export const SAFEGUARD_STATEMENTS: readonly StatementPattern[] = [
  {
    catalogue: [49],
    name: 'assessment.rank',
    value: rankOf,
    says: beginningWith(
      `(?:考核|考评|测评|评估|评比)[^。;\\n]{0,30}?(?:排名|位列|位居|名列|居|列)[^,。;\\n]{0,14}?${ORDINAL}`,
    ),
    unless: /第三方[^,。;]{0,6}$/u,
  },
  {
    catalogue: [53],
    name: 'period',
    value: wholeYear,
    timeless: true,
    says: beginningWith(
      '(?:统计|所列数据)[^。;\\n]{0,20}?(?<first>20\\d\\d)(?<sign>年)?\\d?1月1日(?:起|开始)?(?:至|到|-|—|~)(?:(?<last>20\\d\\d)年)?12月31日',
    ),
  },
  {
    catalogue: [53],
    name: 'period',
    value: wholeYear,
    timeless: true,
    says: beginningWith('(?:统计|所列数据)[^。;\\n]{0,12}?截[至止](?:到|至)?(?<first>20\\d\\d)(?<sign>年)12月31日'),
  },
  {
    catalogue: [55],
    name: 'safeguards.tripleReview',
    value: 1,
    says: beginningWith(
      '(?<![未不])(?:落实|执行|坚持|实行|履行|推行)[^,。;\\n]{0,16}?"?(?:三审三校|三级审核|三级审签|三审制|先审后发|三审)"?(?:制度|机制|程序|规定)?',
    ),
  },
];
