import type { Wording } from './finding.js';
import type { Place } from './place.js';

/** Quantities and rates that a report states in its sentences, with their names for people. Rates are 0..1. */
export const FACT_TITLES = {
  'published.total': { zh: '主动公开总数', en: 'Published in all' },
  'published.website': { zh: '网站公开数', en: 'Published on the website' },
  'published.wechat': { zh: '微信公开数', en: 'Published on WeChat' },
  'published.weibo': { zh: '微博公开数', en: 'Published on Weibo' },
  'published.toutiao': { zh: '头条号公开数', en: 'Published on Toutiao' },
  'published.douyin': { zh: '抖音公开数', en: 'Published on Douyin' },
  'published.kuaishou': { zh: '快手公开数', en: 'Published on Kuaishou' },
  'published.videoChannel': { zh: '视频号公开数', en: 'Published on WeChat Channels' },
  'published.app': { zh: '客户端公开数', en: 'Published in an app' },
  'published.noticeBoard': { zh: '公开栏公开数', en: 'Published on notice boards' },
  'published.newMedia': { zh: '新媒体公开数', en: 'Published in new media' },
  'published.superior': { zh: '上级平台采用数', en: 'Taken up by higher levels' },
  'published.county': { zh: '县级平台采用数', en: 'Taken up at county level' },
  'published.city': { zh: '市级平台采用数', en: 'Taken up at city level' },
  'published.province': { zh: '省级及以上平台采用数', en: 'Taken up at province level or above' },
  'published.new': { zh: '新增公开数', en: 'Newly published' },
  'published.updated': { zh: '更新数', en: 'Updated' },
  'published.cumulative': { zh: '历年累计公开数', en: 'Published since the beginning' },
  followers: { zh: '粉丝数', en: 'Followers' },
  reads: { zh: '阅读量', en: 'Reads' },
  visits: { zh: '访问量', en: 'Visits' },
  visitors: { zh: '访客数', en: 'Visitors' },
  'applications.received': { zh: '收到申请数', en: 'Applications received' },
  'applications.carriedOver': { zh: '上年结转数', en: 'Carried over from last year' },
  'applications.answered': { zh: '答复数', en: 'Applications answered' },
  'applications.carriedForward': { zh: '结转下年数', en: 'Carried forward to next year' },
  'applications.none': { zh: '称未收到申请', en: 'Said to be no applications' },
  'applications.granted': { zh: '予以公开数', en: 'Granted' },
  'applications.partlyGranted': { zh: '部分公开数', en: 'Partly granted' },
  'applications.refused': { zh: '不予公开数', en: 'Refused' },
  'applications.unavailable': { zh: '无法提供数', en: 'Information not available' },
  'applications.notProcessed': { zh: '不予处理数', en: 'Not processed' },
  'applications.otherOutcome': { zh: '其他处理数', en: 'Other outcome' },
  'applications.withdrawn': { zh: '撤回申请数', en: 'Withdrawn' },
  'applications.notCorrected': { zh: '逾期未补正数', en: 'Not corrected in time' },
  'applications.online': { zh: '网上申请数', en: 'Applications online' },
  'applications.byLetter': { zh: '信函申请数', en: 'Applications by letter' },
  'applications.inPerson': { zh: '当面申请数', en: 'Applications in person' },
  'applications.byEmail': { zh: '电子邮件申请数', en: 'Applications by e-mail' },
  'applications.byFax': { zh: '传真申请数', en: 'Applications by fax' },
  'applicants.naturalPerson': { zh: '自然人申请数', en: 'Applications of natural persons' },
  'applicants.organization': { zh: '法人和其他组织申请数', en: 'Applications of organisations' },
  'applicants.business': { zh: '商业企业申请数', en: 'Applications of businesses' },
  'applicants.research': { zh: '科研机构申请数', en: 'Applications of research bodies' },
  'applicants.publicWelfare': { zh: '社会公益组织申请数', en: 'Applications of charities' },
  'applicants.legalService': { zh: '法律服务机构申请数', en: 'Applications of legal services' },
  'applicants.otherOrganization': { zh: '其他组织申请数', en: 'Applications of other organisations' },
  'rate.onTime': { zh: '按时答复率（自述）', en: 'On-time rate (self-declared)' },
  'rate.completion': { zh: '办结率（自述）', en: 'Completion rate (self-declared)' },
  'rate.granted': { zh: '予以公开占比', en: 'Share granted' },
  'rate.partlyGranted': { zh: '部分公开占比', en: 'Share partly granted' },
  'rate.grantedOrPartly': { zh: '予以公开或部分公开占比', en: 'Share granted or partly granted' },
  'rate.refused': { zh: '不予公开占比', en: 'Share refused' },
  'rate.unavailable': { zh: '无法提供占比', en: 'Share not available' },
  'rate.notProcessed': { zh: '不予处理占比', en: 'Share not processed' },
  'rate.otherOutcome': { zh: '其他处理占比', en: 'Share of other outcomes' },
  'rate.interpretation': { zh: '政策解读率', en: 'Share of documents explained' },
  'rate.applicationsGrowth': { zh: '申请数同比', en: 'Applications against the year before' },
  'rate.publishedGrowth': { zh: '公开数同比', en: 'Published against the year before' },
  'challenges.reconsideration': { zh: '行政复议', en: 'Administrative reconsideration' },
  'challenges.reconsideration.upheld': { zh: '复议维持数', en: 'Reconsideration: upheld' },
  'challenges.reconsideration.corrected': { zh: '复议纠正数', en: 'Reconsideration: corrected' },
  'challenges.reconsideration.other': { zh: '复议其他结果数', en: 'Reconsideration: other results' },
  'challenges.reconsideration.pending': { zh: '复议尚未审结数', en: 'Reconsideration: pending' },
  'challenges.reconsideration.withdrawn': { zh: '复议撤回数', en: 'Reconsideration: withdrawn' },
  'challenges.litigation': { zh: '行政诉讼', en: 'Administrative litigation' },
  'challenges.litigation.direct': { zh: '未经复议直接起诉数', en: 'Litigation without reconsideration' },
  'challenges.litigation.afterReconsideration': { zh: '复议后起诉数', en: 'Litigation after reconsideration' },
  'challenges.litigation.upheld': { zh: '诉讼维持数', en: 'Litigation: upheld' },
  'challenges.litigation.corrected': { zh: '诉讼纠正数', en: 'Litigation: corrected' },
  'challenges.litigation.other': { zh: '诉讼其他结果数', en: 'Litigation: other results' },
  'challenges.litigation.pending': { zh: '诉讼尚未审结数', en: 'Litigation: pending' },
  'challenges.litigation.withdrawn': { zh: '诉讼撤回数', en: 'Litigation: withdrawn' },
  'challenges.none': { zh: '称无复议诉讼', en: 'Said to be no challenges' },
  'normativeDocuments.issued': { zh: '制发规范性文件数', en: 'Normative documents issued' },
  'normativeDocuments.repealed': { zh: '废止规范性文件数', en: 'Normative documents repealed' },
  'normativeDocuments.inForce': { zh: '现行有效规范性文件数', en: 'Normative documents in force' },
  interpretations: { zh: '政策解读数', en: 'Policy interpretations' },
  'interpretations.graphics': { zh: '图解数', en: 'Interpretations in pictures' },
  'interpretations.videos': { zh: '视频解读数', en: 'Interpretations on video' },
  'licensing.decisions': { zh: '行政许可决定数', en: 'Licensing decisions' },
  'licensing.published': { zh: '公示行政许可数', en: 'Licences published' },
  'penalties.decisions': { zh: '行政处罚决定数', en: 'Penalty decisions' },
  'penalties.published': { zh: '公示行政处罚数', en: 'Penalties published' },
  'coercion.decisions': { zh: '行政强制决定数', en: 'Coercion decisions' },
  bulletins: { zh: '政府公报期数', en: 'Gazette issues' },
  'bulletins.copies': { zh: '政府公报册数', en: 'Gazette copies' },
  pressConferences: { zh: '新闻发布会', en: 'Press conferences' },
  interviews: { zh: '在线访谈', en: 'Online interviews' },
  consultations: { zh: '意见征集', en: 'Consultations' },
  'consultations.opinions': { zh: '征集到的意见', en: 'Opinions received' },
  'mailbox.received': { zh: '来信留言数', en: 'Letters and messages received' },
  'mailbox.answered': { zh: '来信留言答复数', en: 'Letters and messages answered' },
  'mailbox.days': { zh: '来信平均办理天数', en: 'Working days to answer a letter' },
  'proposals.npc': { zh: '人大建议', en: 'NPC proposals' },
  'proposals.cppcc': { zh: '政协提案', en: 'CPPCC proposals' },
  'proposals.total': { zh: '建议提案合计', en: 'Proposals in all' },
  openDays: { zh: '开放日活动', en: 'Open days' },
  'openDays.participants': { zh: '开放日参加人数', en: 'Open days: participants' },
  trainings: { zh: '培训次数', en: 'Trainings' },
  'trainings.participants': { zh: '培训人次', en: 'Trainings: participants' },
  'staff.leaders': { zh: '领导小组组长人数', en: 'Heads of the leading group' },
  'staff.fullTime': { zh: '专职人员数', en: 'Full-time staff' },
  'staff.partTime': { zh: '兼职人员数', en: 'Part-time staff' },
  accountability: { zh: '责任追究', en: 'Held accountable' },
  'assessment.rank': { zh: '考核名次', en: 'Rank in the assessment' },
  'assessment.score': { zh: '考核得分', en: 'Score in the assessment' },
  'fees.processing': { zh: '信息处理费（元）', en: 'Processing fee (yuan)' },
  'fees.charged': { zh: '行政事业性收费（元）', en: 'Administrative fees (yuan)' },
  period: { zh: '统计年度', en: 'Year of the figures' },
  'safeguards.tripleReview': { zh: '称落实三审制度', en: 'Said to review in three steps' },
  audits: { zh: '自查次数', en: 'Self-inspections' },
  'audits.corrections': { zh: '整改问题数', en: 'Problems put right' },
  archives: { zh: '移交查阅场所件数', en: 'Handed to archives and libraries' },
  columns: { zh: '栏目数', en: 'Columns' },
  'columns.firstLevel': { zh: '一级栏目数', en: 'First-level columns' },
  'columns.secondLevel': { zh: '二级栏目数', en: 'Second-level columns' },
  powerList: { zh: '权责清单事项数', en: 'Items on the list of powers' },
  'updates.minimum': { zh: '规定的最低更新数', en: 'Least number of updates required' },
} as const satisfies Readonly<Record<string, Wording>>;

export type FactName = keyof typeof FACT_TITLES;

/** Facts that say that something is so rather than how much; what their value is, the name says. */
export const SAYINGS: ReadonlySet<string> = new Set<FactName>([
  'applications.none',
  'challenges.none',
  'safeguards.tripleReview',
]);

export const FACT_NAMES = Object.keys(FACT_TITLES) as readonly FactName[];

/** What a number that is only known roughly may be; both ends included. */
export interface Interval {
  readonly least: number;
  readonly most: number;
}

/** A number as a sentence states it. */
export interface StatedNumber {
  /** Null where the sentence names the quantity and its number was lost; never zero for that. */
  readonly value: number | null;
  /** 余, 多, 近, 约, 超 …: never tested for equality. */
  readonly approximate: boolean;
  /** Only where `approximate`: what the words allow (30余 is 30 to 42). */
  readonly range?: Interval;
  /** The words it stood on: exactly the text at `at`. */
  readonly text: string;
  readonly at: Place;
}

/** One mention of a quantity: a quantity named three times is three facts. */
export interface Fact extends StatedNumber {
  readonly name: FactName;
  /** 受理, 办理 and the like may mean the newly received or those carried over as well. */
  readonly ambiguous?: boolean;
  /** The list that the sentence takes the number apart into, where it does. */
  readonly breakdown?: Breakdown;
}

/** `458条,其中网站300条、微信120条、其他38条`: what the sentence says a number is made of. */
export interface Breakdown {
  /**
   * Whether the parts are said to be all (包括, 分别为, 具体, or a last 其他):
   * then they add up to the number. After 其中 they only stay within it.
   */
  readonly complete: boolean;
  readonly parts: readonly BreakdownPart[];
}

export interface BreakdownPart extends StatedNumber {
  /** What the part is of, as the sentence says it: 网站, 财政信息. */
  readonly label: string;
  /** A list inside the list. */
  readonly breakdown?: Breakdown;
}
