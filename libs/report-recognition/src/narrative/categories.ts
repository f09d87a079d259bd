/** A category of problems or measures and the words that tell it; `…` stands for up to eight characters of one clause. */
export interface Category {
  readonly code: string;
  readonly title: string;
  readonly words: readonly string[];
}

/** What agencies admit in section five. */
export const PROBLEM_CATEGORIES: readonly Category[] = [
  {
    code: 'P01',
    title: '不及时、更新慢',
    words: [
      '不及时',
      '不够及时',
      '及时性',
      '时效',
      '滞后',
      '未更新',
      '未及时',
      '更新慢',
      '更新较慢',
      '更新频率',
      '更新不',
      '间隔时间长',
      '拖延',
    ],
  },
  {
    code: 'P02',
    title: '内容不全、广度深度不够',
    words: [
      '不全',
      '不够全',
      '不够丰富',
      '内容…单一',
      '内容…丰富',
      '内容不',
      '内容较少',
      '内容…较少',
      '覆盖面',
      '广度',
      '深度',
      '范围…窄',
      '范围…拓',
      '信息量',
      '信息…较少',
      '数量…少',
      '纵深',
      '完整性',
    ],
  },
  {
    code: 'P03',
    title: '认识不足、主动性不强',
    words: [
      '认识',
      '意识不',
      '意识…待',
      '意识…强',
      '意识淡薄',
      '意识薄弱',
      '重视',
      '主动性',
      '积极性',
      '自觉性',
      '推一下',
      '被动',
    ],
  },
  {
    code: 'P04',
    title: '队伍薄弱',
    words: [
      '兼职',
      '兼任',
      '专职',
      '专人',
      '人手',
      '力量',
      '人员…变动',
      '人员…流动',
      '人员…更换',
      '人员…调整',
      '人员…不足',
      '人员…少',
      '队伍',
      '联络员',
      '身兼',
    ],
  },
  {
    code: 'P05',
    title: '业务能力、培训不足',
    words: [
      '业务能力',
      '业务水平',
      '业务素质',
      '业务知识',
      '业务技能',
      '业务不',
      '业务…不熟',
      '专业素',
      '专业能力',
      '专业知识',
      '专业水平',
      '专业人员',
      '素质',
      '素养',
      '能力',
      '培训',
      '学习',
      '不熟',
      '不够熟',
    ],
  },
  {
    code: 'P06',
    title: '形式和渠道单一、不便民',
    words: [
      '公开形式',
      '公开方式',
      '形式不够',
      '形式…丰富',
      '形式较',
      '方式…单一',
      '渠道',
      '途径',
      '载体',
      '便民',
      '查询不便',
      '查找不便',
      '不便于',
    ],
  },
  { code: 'P07', title: '政策解读单一、质量不高', words: ['解读', '图解', '通俗'] },
  {
    code: 'P08',
    title: '平台、新媒体、栏目运维',
    words: ['公众号', '新媒体', '栏目', '网站', '平台', '空白', '活跃度', '传播力', '影响力', '运维', '维护'],
  },
  {
    code: 'P09',
    title: '制度机制、协调、责任',
    words: ['机制', '制度', '协调', '配合', '责任…落实', '责任…不', '考核', '监督', '联动'],
  },
  {
    code: 'P10',
    title: '质量、规范、审核把关',
    words: [
      '不规范',
      '不够规范',
      '规范性',
      '规范化',
      '格式',
      '质量',
      '审核',
      '把关',
      '错别字',
      '错字',
      '错敏',
      '错误',
      '差错',
      '严谨',
      '细致',
      '保密',
      '脱敏',
      '复制',
      '照搬',
    ],
  },
  {
    code: 'P11',
    title: '与公众需求有差距',
    words: ['需求', '针对性', '精准', '匹配', '群众关心', '群众关切', '社会关切', '关注度', '热点', '期待', '期望'],
  },
  { code: 'P12', title: '宣传、知晓率、互动', words: ['宣传', '知晓', '利用率', '互动', '参与', '回应', '知情'] },
  { code: 'P13', title: '依申请办理不规范', words: ['依申请', '答复', '申请办理', '法律风险', '败诉', '纠错', '文书'] },
  { code: 'P14', title: '发展不平衡', words: ['不平衡', '不均衡', '参差不齐', '个别部门', '进度不'] },
  {
    code: 'P15',
    title: '创新、数字化、标准化',
    words: ['创新', '数智', '数字化', '信息化', '智能', '标准化', '大数据'],
  },
  {
    code: 'P16',
    title: '职能特点所限',
    words: ['特殊性', '职能特点', '职能…限', '不宜公开', '不便公开', '不公开发布', '涉密'],
  },
  { code: 'P17', title: '重点领域公开不足', words: ['重点领域', '财政预', '财政资金', '征地', '民生'] },
];

/** Said where nothing is said. */
export const NO_PROBLEM: Category = { code: 'P99', title: '无或空话', words: ['无', '没有', '暂无'] };

/** What agencies say they will do. */
export const MEASURE_CATEGORIES: readonly Category[] = [
  {
    code: 'M1',
    title: '培训学习',
    words: ['培训', '学习', '业务能力', '业务水平', '业务素质', '专业素', '专业能力', '工作能力', '以会代训'],
  },
  {
    code: 'M2',
    title: '健全制度机制',
    words: [
      '健全…制度',
      '完善…制度',
      '建立…制度',
      '制定…制度',
      '修订…制度',
      '制度建设',
      '制度化',
      '机制',
      '流程',
      '长效',
      '责任分工',
      '责任制',
      '主体责任',
      '压实责任',
      '明确责任',
      '规范化',
    ],
  },
  {
    code: 'M3',
    title: '加大和及时公开',
    words: [
      '及时更新',
      '更新及时',
      '及时公开',
      '及时发布',
      '及时上传',
      '及时、',
      '应公开尽公开',
      '应公开…尽公开',
      '目录',
      '公开力度',
      '加大…公开',
      '加强…更新',
      '丰富…内容',
      '拓展…深度',
      '主动公开',
      '公开内容',
      '公开范围',
      '覆盖面',
      '更新…力度',
      '更新频',
      '每周更新',
      '时效',
    ],
  },
  {
    code: 'M4',
    title: '拓宽渠道和平台',
    words: [
      '新媒体',
      '公众号',
      '栏目',
      '渠道',
      '专区',
      '平台',
      '载体',
      '网站建设',
      '公开形式',
      '公开方式',
      '公开思路',
      '丰富…形式',
      '创新…形式',
    ],
  },
  { code: 'M5', title: '改进解读', words: ['解读', '图解', '图文', '动漫', '视频', '音频', '一图读懂'] },
  {
    code: 'M6',
    title: '审核把关',
    words: ['三审', '审核', '先审后发', '保密审查', '脱敏', '把关', '校对', '错字', '错别字', '审查', '严谨细致'],
  },
  {
    code: 'M7',
    title: '互动宣传',
    words: ['宣传', '调查', '意见征集', '征求意见', '开放日', '互动', '回应', '参与度', '公众参与', '沟通'],
  },
  {
    code: 'M8',
    title: '考核监督',
    words: ['考核', '督查', '督导', '督促', '通报', '绩效', '监督', '检查', '评估', '自查'],
  },
  {
    code: 'M9',
    title: '配强人员',
    words: [
      '专人',
      '专职',
      '充实…力量',
      '充实…人员',
      '充实…队伍',
      '配强',
      '配齐',
      '配备',
      '联络员',
      '队伍',
      '人员力量',
      '人员…稳定',
    ],
  },
  { code: 'M10', title: '规范依申请', words: ['依申请', '答复', '会商', '法律顾问', '申请办理', '文书'] },
];

interface Told {
  readonly code: string;
  readonly expression: RegExp;
}

const TELLING: ReadonlyMap<readonly Category[], readonly Told[]> = new Map(
  [PROBLEM_CATEGORIES, MEASURE_CATEGORIES].map((categories) => [
    categories,
    categories.map(({ code, words }) => ({
      code,
      expression: new RegExp(words.map((word) => word.replace('…', '[^,。;]{0,8}?')).join('|'), 'u'),
    })),
  ]),
);

/** The codes that normalised words belong to, each with the first words that told it. */
export function categorise(
  text: string,
  categories: readonly Category[],
): { readonly code: string; readonly words: string }[] {
  return (TELLING.get(categories) ?? []).flatMap(({ code, expression }) => {
    const words = expression.exec(text)?.[0];
    return words === undefined ? [] : [{ code, words }];
  });
}
