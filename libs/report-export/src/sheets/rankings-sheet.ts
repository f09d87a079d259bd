import { indicatorOf, SMALLEST_DENOMINATOR } from '@gongkai/indicators';
import { AppError } from '@gongkai/outcome';

import { heading } from '../heading.js';
import type { Column, Sheet } from '../sheet.js';
import { agencyColumns, type AgencyNamed, anySample, sampleColumn } from './agency.js';
import { indicatorNotes, valueKind } from './indicator-words.js';

/** Why a row has no rank, as people read it. */
const NOT_RANKED = {
  missing: '未提交年报',
  'to-be-verified': '年报有未解决的错误，待核实',
  unknown: '年报缺少所需数字',
  'not-applicable': '分母为零，不适用',
  'too-few': `分母小于 ${SMALLEST_DENOMINATOR}，只列出，不排名`,
  'never-ranked': '本指标不排名',
} as const;

export interface RankingsSheetRow {
  readonly agency: AgencyNamed;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly rank: number | null;
  readonly tied: number;
  readonly notRanked: keyof typeof NOT_RANKED | null;
}

export interface RankingsSheetOf {
  readonly indicator: string;
  readonly year: number;
  /** Which agencies, in words: 吴忠市，科学技术; empty for all of them. */
  readonly scope: string;
  readonly ranked: number;
  readonly total: number;
  readonly rows: readonly RankingsSheetRow[];
  readonly exportedAt: Date;
}

export function rankingsSheet(of: RankingsSheetOf): Sheet<RankingsSheetRow> {
  const indicator = indicatorOf(of.indicator);
  if (!indicator) throw new AppError('question-invalid', `没有名为“${of.indicator}”的指标`);
  const title = `${of.year}年${indicator.title.zh}${indicator.neverRanked ? '' : '排名'}`;
  return {
    title,
    heading: heading({
      question: of.scope === '' ? title : `${title}（${of.scope}）`,
      exportedAt: of.exportedAt,
      notes: [
        ...indicatorNotes(indicator),
        `应报或已报的机关 ${of.total} 家，参加排名 ${of.ranked} 家；数值相同的名次并列`,
        '空白表示年报没有给出，不是零',
      ],
      sample: anySample(of.rows.map(({ agency }) => agency)),
    }),
    columns: [
      { title: '名次', kind: 'count', value: ({ rank }) => rank },
      { title: '并列家数', kind: 'count', value: ({ rank, tied }) => (rank === null ? null : tied) },
      ...agencyColumns<RankingsSheetRow>(({ agency }) => agency),
      { title: indicator.title.zh, kind: valueKind(indicator), value: ({ value }) => value },
      ...(indicator.denominator.length > 0 ? FRACTION_COLUMNS : []),
      ...(indicator.kind === 'share' ? INTERVAL_COLUMNS : []),
      { title: '未排名原因', kind: 'text', value: ({ notRanked }) => (notRanked ? NOT_RANKED[notRanked] : null) },
      sampleColumn(({ agency }) => agency),
    ],
    rows: of.rows,
  };
}

const FRACTION_COLUMNS: readonly Column<RankingsSheetRow>[] = [
  { title: '分子', kind: 'count', value: ({ numerator }) => numerator },
  { title: '分母', kind: 'count', value: ({ denominator }) => denominator },
];

const INTERVAL_COLUMNS: readonly Column<RankingsSheetRow>[] = [
  { title: '区间下限', kind: 'share', value: ({ low }) => low },
  { title: '区间上限', kind: 'share', value: ({ high }) => high },
];
