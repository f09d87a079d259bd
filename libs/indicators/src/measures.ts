import type { CellKey, Edition, FactName, Wording } from '@gongkai/report-model';

import { CONCLUDED_CHALLENGE, litigation, reconsideration, total, totalsUnder } from './cells.js';

/** A sum of cells. Null: that edition of the form does not have them. */
export interface CellMeasure {
  readonly from: 'cells';
  readonly title: Wording;
  readonly cells: Readonly<Record<Edition, readonly CellKey[] | null>>;
}

/** A number that only the sentences of a report have: what the agency says of itself. */
export interface TextMeasure {
  readonly from: 'text';
  readonly title: Wording;
  readonly fact: FactName;
  /** Only mentions whose words have it, or have it not, where one name of a fact stands for two things. */
  readonly says?: (words: string) => boolean;
}

/** Something that the system knows of an agency or a report beside what the report says. */
export interface RecordMeasure {
  readonly from: 'record';
  readonly title: Wording;
}

export type Measure = CellMeasure | TextMeasure | RecordMeasure;

function sum(zh: string, en: string, cells: readonly CellKey[]): CellMeasure {
  return { from: 'cells', title: { zh, en }, cells: { '2021': cells, '2019': cells } };
}

function of2021(zh: string, en: string, cells: readonly CellKey[], in2019: readonly CellKey[] | null): CellMeasure {
  return { from: 'cells', title: { zh, en }, cells: { '2021': cells, '2019': in2019 } };
}

function said(zh: string, en: string, fact: FactName, says?: TextMeasure['says']): TextMeasure {
  return { from: 'text', title: { zh, en }, fact, ...(says && { says }) };
}

function known(zh: string, en: string): RecordMeasure {
  return { from: 'record', title: { zh, en } };
}

/** 到期办结率: of the applications that were due; 按时答复率 is of those that were answered. */
const DUE = '到期';

/**
 * Every number that an indicator is made of, under the name that it has
 * everywhere: here, in the column of `report_measures`, in the API. Each sum of
 * cells stands here once.
 */
export const MEASURES = {
  received: sum('本年新收', 'Newly received', [total('newlyReceived')]),
  carriedOver: sum('上年结转', 'Carried over', [total('carriedOver')]),
  concluded: sum('办结总计', 'Concluded', [total('concluded')]),
  carriedForward: sum('结转下年度', 'Carried forward', [total('carriedForward')]),
  granted: sum('予以公开', 'Granted', [total('granted')]),
  partlyGranted: sum('部分公开', 'Partly granted', [total('partlyGranted')]),
  refusedStateSecret: sum('国家秘密', 'State secrets', [total('refused.stateSecret')]),
  refusedOtherLaw: sum('其他法律行政法规禁止公开', 'Forbidden by other law', [total('refused.otherLaw')]),
  refusedStability: sum('危及“三安全一稳定”', 'Security and stability', [total('refused.threeSecuritiesOneStability')]),
  refusedThirdParty: sum('保护第三方合法权益', 'Rights of third parties', [total('refused.thirdPartyRights')]),
  refusedInternal: sum('三类内部事务信息', 'Internal affairs', [total('refused.internalAffairs')]),
  refusedProcess: sum('四类过程性信息', 'Information of procedure', [total('refused.processInformation')]),
  refusedEnforcement: sum('行政执法案卷', 'Enforcement files', [total('refused.enforcementFile')]),
  refusedQuery: sum('行政查询事项', 'Administrative queries', [total('refused.administrativeQuery')]),
  notHeld: sum('本机关不掌握', 'Not held', [total('unavailable.notHeld')]),
  needsCreation: sum('没有现成信息需要另行制作', 'Would have to be made', [total('unavailable.needsCreation')]),
  stillUnclear: sum('补正后申请内容仍不明确', 'Still unclear', [total('unavailable.stillUnclear')]),
  notProcessed: sum('不予处理', 'Not processed', totalsUnder('notProcessed')),
  otherOutcome: of2021('其他处理', 'Other outcome', totalsUnder('otherOutcome'), [total('otherOutcome')]),
  reconsiderations: sum('行政复议', 'Reconsiderations', reconsideration('total')),
  reconsiderationsConcluded: sum('复议已审结', 'Reconsiderations concluded', reconsideration(...CONCLUDED_CHALLENGE)),
  reconsiderationsCorrected: sum('复议结果纠正', 'Reconsiderations: corrected', reconsideration('corrected')),
  litigations: sum('行政诉讼', 'Lawsuits', litigation('total')),
  litigationsConcluded: sum('诉讼已审结', 'Lawsuits concluded', litigation(...CONCLUDED_CHALLENGE)),
  litigationsCorrected: sum('诉讼结果纠正', 'Lawsuits: corrected', litigation('corrected')),
  documentsIssued: of2021('规范性文件制发', 'Documents issued', ['proactive.normativeDocuments.issued'], null),
  documentsRepealed: of2021('规范性文件废止', 'Documents repealed', ['proactive.normativeDocuments.repealed'], null),
  documentsInForce: of2021('规范性文件现行有效', 'Documents in force', ['proactive.normativeDocuments.inForce'], null),
  publishedTotal: said('主动公开总数', 'Items published', 'published.total'),
  website: said('网站公开条数', 'Items on the website', 'published.website'),
  wechat: said('微信公开条数', 'Items on WeChat', 'published.wechat'),
  onTimeRate: said('按时答复率', 'On-time rate', 'rate.onTime', (words) => !words.includes(DUE)),
  dueCompletionRate: said('到期办结率', 'Completion rate of what was due', 'rate.onTime', (words) =>
    words.includes(DUE),
  ),
  interpretationRate: said('解读率', 'Share of documents explained', 'rate.interpretation'),
  residents: known('常住人口', 'Residents'),
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof MEASURES;

/** The eight grounds of (三)不予公开. */
export const REFUSED = [
  'refusedStateSecret',
  'refusedOtherLaw',
  'refusedStability',
  'refusedThirdParty',
  'refusedInternal',
  'refusedProcess',
  'refusedEnforcement',
  'refusedQuery',
] as const satisfies readonly MeasureName[];

type NamesFrom<From extends Measure['from']> = {
  [Name in MeasureName]: (typeof MEASURES)[Name]['from'] extends From ? Name : never;
}[MeasureName];

export type CellMeasureName = NamesFrom<'cells'>;
export type TextMeasureName = NamesFrom<'text'>;
export type RecordMeasureName = NamesFrom<'record'>;

export const MEASURE_NAMES = Object.keys(MEASURES) as readonly MeasureName[];
export const CELL_MEASURES = namesFrom('cells');
export const TEXT_MEASURES = namesFrom('text');
export const RECORD_MEASURES = namesFrom('record');

export function measureOf(name: MeasureName): Measure {
  return MEASURES[name];
}

function namesFrom<From extends Measure['from']>(from: From): readonly NamesFrom<From>[] {
  return MEASURE_NAMES.filter((name): name is NamesFrom<From> => measureOf(name).from === from);
}
