import { beginningWith, endingIn, type QuantityPattern, type StatementPattern } from '../pattern.js';

const UNITS = ['件', '份', '个', '项', '部', '条', ''];
const CASES = ['件', '宗', '起', '例', '个', '份', '条', '件次', ''];

const NORMATIVE = '(?:行政)?规范性文件';
const ISSUE = '(?:制定印发|制定出台|新制定|制发|制定|印发|出台)';
const OF_NORMATIVE = /规范性文件/u;

const SHOWN = '(?:公示|公开|公布|发布|上传|推送|归集)';
const DECISION = '(?:处理)?(?:决定书?|案件|结果|信息|事项)?(?:信息)?(?:数量)?';
/** Asked for or listed, but not decided. */
const NOT_DECIDED = /申请|清单|目录|指南|项目|流程|许可证|窗口/u;

const MADE = '(?:发布|公开|制作|开展|编发|推出|上传|撰写|编制|配套|刊发|转载)';
const EXPLAINED = '(?:政策)?解读(?:材料|文件|信息|稿件|文章|产品|作品|内容|稿)?';

/** `行政许可决定17件` counts decisions; `公示行政许可信息17条` counts what was shown of them. */
function decisions(catalogue: number, name: 'licensing' | 'penalties', words: string): QuantityPattern[] {
  return [
    {
      catalogue: [catalogue],
      name: `${name}.published`,
      units: CASES,
      before: endingIn(`(?:${SHOWN}[^,;:、]{0,10}${words}(?:类)?${DECISION}|${words}类(?:信息)?)`),
      unless: NOT_DECIDED,
    },
    {
      catalogue: [catalogue],
      name: `${name}.decisions`,
      units: CASES,
      before: endingIn(`(?:作出|办理|处理|办结|实施|下达)?(?:了)?${words}${DECISION}`),
      unless: new RegExp(`${NOT_DECIDED.source}|信息`, 'u'),
      notAbout: new RegExp(`${SHOWN}[^,;。]{0,16}$|其中`, 'u'),
      notBefore: /^[^,;。]{0,4}(?:申请|目录|清单)/u,
    },
    {
      catalogue: [catalogue],
      name: `${name}.decisions`,
      units: CASES,
      before: endingIn('(?:作出|办结|实施|下达)(?:了)?'),
      after: new RegExp(`^(?:的)?${words}`, 'u'),
      notBefore: /^[^,;。]{0,10}(?:申请|目录|清单)/u,
    },
  ];
}

export const DOCUMENT_QUANTITIES: readonly QuantityPattern[] = [
  {
    catalogue: [35],
    name: 'normativeDocuments.issued',
    units: UNITS,
    before: endingIn(
      `(?:${ISSUE}(?:并公开|发布|并公布)?(?:了)?[^,;:、]{0,6}?${NORMATIVE}|${NORMATIVE}[^,;:、]{0,4}${ISSUE}(?:数量|件数)?)`,
    ),
  },
  {
    catalogue: [35],
    name: 'normativeDocuments.issued',
    units: UNITS,
    before: endingIn(`${ISSUE}(?:了)?`),
    after: new RegExp(`^(?:的)?${NORMATIVE}`, 'u'),
  },
  {
    catalogue: [35],
    name: 'normativeDocuments.issued',
    units: UNITS,
    before: endingIn(`(?:发布|公布|公开)(?:了)?[^,;:、]{0,4}?${NORMATIVE}`),
    // What was published may have been issued before.
    ambiguous: true,
  },
  {
    catalogue: [35],
    name: 'normativeDocuments.repealed',
    units: UNITS,
    before: endingIn(`(?:宣布失效|废止|失效)(?:了|和失效|、失效)?[^,;:、]{0,4}?(?:${NORMATIVE})?(?:文件)?`),
    about: OF_NORMATIVE,
  },
  {
    catalogue: [35],
    name: 'normativeDocuments.inForce',
    units: UNITS,
    before: endingIn(`(?:现行有效|继续有效|保留有效)(?:的)?(?:${NORMATIVE})?(?:文件)?(?:数量|件数)?`),
    about: OF_NORMATIVE,
    timeless: true,
  },
  {
    catalogue: [36],
    name: 'rate.interpretation',
    units: ['%'],
    before: endingIn('解读率'),
  },
  {
    catalogue: [36],
    name: 'interpretations.graphics',
    units: ['条', '篇', '件', '份', '个', '期', '幅', '项', ''],
    before: endingIn('(?:图解|图文解读|图表解读|图片解读|一图读懂|图文图解)(?:类|材料|解读)?'),
    about: /解读/u,
  },
  {
    catalogue: [36],
    name: 'interpretations.videos',
    units: ['条', '篇', '件', '份', '个', '期', '部', '项', ''],
    before: endingIn('(?:视频|音视频|动漫|动画)(?:类|解读|解读类)?'),
    about: /解读/u,
  },
  {
    catalogue: [36],
    name: 'interpretations',
    units: ['条', '篇', '件', '份', '个', '期', '项', '次', ''],
    before: endingIn(`${MADE}(?:了)?[^,;:]{0,12}?${EXPLAINED}|^${EXPLAINED}`),
  },
  {
    catalogue: [36],
    name: 'interpretations',
    units: ['条', '篇', '件', '份', '个', '期', '项', '次'],
    before: endingIn(`${MADE}(?:了)?`),
    after: /^(?:的)?[^,;:、]{0,8}?政策解读/u,
  },
  ...decisions(37, 'licensing', '行政许可'),
  ...decisions(38, 'penalties', '(?:行政处罚|处罚强制)'),
  {
    catalogue: [38],
    name: 'coercion.decisions',
    units: CASES,
    before: endingIn(`(?:作出|办理|处理|实施)?(?:了)?行政强制(?:措施|执行)?${DECISION}`),
    unless: new RegExp(`${NOT_DECIDED.source}|信息`, 'u'),
    notAbout: new RegExp(`${SHOWN}[^,;。]{0,16}$|其中`, 'u'),
  },
  {
    catalogue: [39],
    name: 'bulletins',
    units: ['期'],
    before: endingIn('(?:政府)?公报》?(?:共|已)?(?:编印|印发|出版|发行|刊发|编发)?'),
  },
  {
    catalogue: [39],
    name: 'bulletins',
    units: ['期'],
    before: endingIn('(?:编印|印发|出版|发行|刊发|编发|编辑出版)(?:了)?'),
    after: /^《?(?:[^,;。》]{0,8})?政府公报/u,
  },
  {
    catalogue: [39],
    name: 'bulletins.copies',
    units: ['本', '册', '份'],
    before: endingIn('(?:^|[,、(]|印发|发放|免费赠阅|发行|印刷|赠阅)'),
    about: /公报/u,
  },
];

export const DOCUMENT_STATEMENTS: readonly StatementPattern[] = [
  {
    catalogue: [35],
    name: 'normativeDocuments.issued',
    value: 0,
    says: beginningWith(`(?:未|没有)(?:新)?(?:制定|制发|出台|印发)(?:过)?(?:任何)?${NORMATIVE}`),
  },
  {
    catalogue: [37],
    name: 'licensing.decisions',
    value: 0,
    says: beginningWith('(?:未|没有|无)(?:作出|办理|发生|实施)?(?:任何)?行政许可(?:决定|事项|案件)'),
    notBefore: /^(?:的)?(?:申请|制度|清单)/u,
  },
  {
    catalogue: [38],
    name: 'penalties.decisions',
    value: 0,
    says: beginningWith('(?:未|没有|无)(?:作出|办理|发生|实施)?(?:任何)?行政处罚(?:决定|事项|案件)'),
    notBefore: /^(?:的)?(?:申请|制度|清单)/u,
  },
];
