import type { Wording } from '@gongkai/report-model';

/** What agencies of one kind have in common; agencies are compared with others of their kind. */
export interface AgencyKindEntry {
  readonly code: string;
  readonly name: Wording;
  /** The law gives governments until 31 March, departments until 31 January (第四十九条). */
  readonly level: 'government' | 'township' | 'department';
  /** What such agencies are called after the name of the region: each full name with its own short forms. */
  readonly names: readonly (readonly [full: string, ...short: string[]])[];
}

/** Every kind of agency; `other` takes in what is well-formed and of no kind of its own. */
export const AGENCY_KINDS = [
  {
    code: 'government',
    name: { zh: '人民政府', en: 'People’s government' },
    level: 'government',
    names: [['人民政府', '政府']],
  },
  {
    code: 'government-office',
    name: { zh: '人民政府办公室', en: 'Office of the people’s government' },
    level: 'department',
    names: [
      ['人民政府办公室', '政府办公室', '政府办', '人民政府办'],
      ['人民政府办公厅', '政府办公厅'],
    ],
  },
  { code: 'town', name: { zh: '镇', en: 'Town' }, level: 'township', names: [] },
  { code: 'township', name: { zh: '乡', en: 'Township' }, level: 'township', names: [] },
  { code: 'subdistrict', name: { zh: '街道', en: 'Subdistrict' }, level: 'township', names: [] },
  {
    code: 'development-reform',
    name: { zh: '发展和改革', en: 'Development and reform' },
    level: 'department',
    names: [
      ['发展和改革局', '发改局'],
      ['发展和改革委员会', '发改委'],
      ['发展改革和科学技术局', '发改科技局', '发科局'],
    ],
  },
  {
    code: 'education',
    name: { zh: '教育', en: 'Education' },
    level: 'department',
    names: [
      ['教育局'],
      ['教育厅'],
      ['教育体育局', '教体局'],
      ['教育科技局', '教科局'],
      ['教育科学技术体育局', '教育科技体育局', '教科体局'],
    ],
  },
  {
    code: 'science',
    name: { zh: '科学技术', en: 'Science and technology' },
    level: 'department',
    names: [
      ['科学技术局', '科技局'],
      ['科学技术厅', '科技厅'],
    ],
  },
  {
    code: 'industry',
    name: { zh: '工业和信息化', en: 'Industry and information technology' },
    level: 'department',
    names: [
      ['工业和信息化局', '工信局'],
      ['工业和信息化厅', '工信厅'],
      ['工业信息化和商务局', '工信和商务局'],
      ['工业商务和信息化局'],
    ],
  },
  {
    code: 'public-security',
    name: { zh: '公安', en: 'Public security' },
    level: 'department',
    names: [['公安局'], ['公安厅']],
  },
  {
    code: 'civil-affairs',
    name: { zh: '民政', en: 'Civil affairs' },
    level: 'department',
    names: [['民政局'], ['民政厅'], ['民政和社会保障局']],
  },
  { code: 'justice', name: { zh: '司法', en: 'Justice' }, level: 'department', names: [['司法局'], ['司法厅']] },
  { code: 'finance', name: { zh: '财政', en: 'Finance' }, level: 'department', names: [['财政局'], ['财政厅']] },
  {
    code: 'human-resources',
    name: { zh: '人力资源和社会保障', en: 'Human resources and social security' },
    level: 'department',
    names: [
      ['人力资源和社会保障局', '人社局'],
      ['人力资源和社会保障厅', '人社厅'],
    ],
  },
  {
    code: 'natural-resources',
    name: { zh: '自然资源', en: 'Natural resources' },
    level: 'department',
    names: [['自然资源局'], ['自然资源厅'], ['自然资源和规划局', '自规局']],
  },
  {
    code: 'ecology',
    name: { zh: '生态环境', en: 'Ecology and environment' },
    level: 'department',
    names: [['生态环境局'], ['生态环境厅'], ['生态环境分局'], ['环境保护局', '环保局']],
  },
  {
    code: 'housing',
    name: { zh: '住房和城乡建设', en: 'Housing and construction' },
    level: 'department',
    names: [
      ['住房和城乡建设局', '住建局'],
      ['住房和城乡建设厅', '住建厅'],
      ['住房城乡建设和交通局', '住建和交通局'],
    ],
  },
  {
    code: 'transport',
    name: { zh: '交通运输', en: 'Transport' },
    level: 'department',
    names: [
      ['交通运输局', '交通局'],
      ['交通运输厅', '交通厅'],
    ],
  },
  {
    code: 'water',
    name: { zh: '水务', en: 'Water' },
    level: 'department',
    names: [['水务局'], ['水利局'], ['水利厅']],
  },
  {
    code: 'agriculture',
    name: { zh: '农业农村', en: 'Agriculture and rural affairs' },
    level: 'department',
    names: [['农业农村局'], ['农业农村厅'], ['农业农村和水务局'], ['农业局']],
  },
  {
    code: 'commerce',
    name: { zh: '商务', en: 'Commerce' },
    level: 'department',
    names: [['商务局'], ['商务厅'], ['商务和投资促进局', '商务投促局']],
  },
  {
    code: 'culture-tourism',
    name: { zh: '文化和旅游', en: 'Culture and tourism' },
    level: 'department',
    names: [
      ['文化和旅游局', '文旅局'],
      ['文化和旅游厅', '文旅厅'],
      ['文化旅游广电局', '文化旅游和广播电视局', '文旅广电局', '文广局'],
      ['旅游和文化体育广电局', '旅文体广局', '文旅体广局'],
    ],
  },
  {
    code: 'health',
    name: { zh: '卫生健康', en: 'Health' },
    level: 'department',
    names: [
      ['卫生健康局', '卫健局'],
      ['卫生健康委员会', '卫健委'],
    ],
  },
  {
    code: 'veterans',
    name: { zh: '退役军人事务', en: 'Veterans affairs' },
    level: 'department',
    names: [
      ['退役军人事务局', '退役军人局'],
      ['退役军人事务厅', '退役军人厅'],
    ],
  },
  {
    code: 'emergency',
    name: { zh: '应急管理', en: 'Emergency management' },
    level: 'department',
    names: [
      ['应急管理局', '应急局'],
      ['应急管理厅', '应急厅'],
    ],
  },
  { code: 'audit', name: { zh: '审计', en: 'Audit' }, level: 'department', names: [['审计局'], ['审计厅']] },
  { code: 'statistics', name: { zh: '统计', en: 'Statistics' }, level: 'department', names: [['统计局']] },
  {
    code: 'market-regulation',
    name: { zh: '市场监督管理', en: 'Market regulation' },
    level: 'department',
    names: [
      ['市场监督管理局', '市场监管局', '市监局'],
      ['市场监督管理厅', '市场监管厅'],
    ],
  },
  {
    code: 'medical-insurance',
    name: { zh: '医疗保障', en: 'Medical insurance' },
    level: 'department',
    names: [['医疗保障局', '医保局']],
  },
  {
    code: 'forestry',
    name: { zh: '林业和草原', en: 'Forestry and grassland' },
    level: 'department',
    names: [['林业和草原局', '林草局']],
  },
  {
    code: 'approval',
    name: { zh: '审批服务', en: 'Administrative approval' },
    level: 'department',
    names: [
      ['审批服务管理局', '审批局'],
      ['行政审批服务局', '行政审批局'],
      ['政务服务管理局', '政务服务局'],
      ['审批服务和政务公开局'],
    ],
  },
  {
    code: 'urban-management',
    name: { zh: '综合执法', en: 'Urban management and law enforcement' },
    level: 'department',
    names: [['综合执法局'], ['城市管理局', '城管局'], ['城市管理综合执法局', '城管执法局']],
  },
  {
    code: 'rural-revitalisation',
    name: { zh: '乡村振兴', en: 'Rural revitalisation' },
    level: 'department',
    names: [['乡村振兴局']],
  },
  { code: 'petition', name: { zh: '信访', en: 'Petitions' }, level: 'department', names: [['信访局']] },
  { code: 'other', name: { zh: '其他', en: 'Other' }, level: 'department', names: [] },
] as const satisfies readonly AgencyKindEntry[];

export type AgencyKind = (typeof AGENCY_KINDS)[number]['code'];

/** The same list for those who ask about all of it. */
export const KINDS: readonly (AgencyKindEntry & { readonly code: AgencyKind })[] = AGENCY_KINDS;

/** The entry of a kind, by its code. */
export function agencyKind(code: AgencyKind): AgencyKindEntry {
  const entry = KINDS.find((kind) => kind.code === code);
  if (!entry) throw new TypeError(`No kind of agency has the code ${code}`);
  return entry;
}
