import { indicatorOf, SMALLEST_DENOMINATOR } from '@gongkai/indicators';
import { AppError } from '@gongkai/outcome';

import type { Column, ColumnKind, Sheet } from '../sheet.js';
import { agencyColumns, type AgencyNamed, anySample, sampleColumn } from './agency.js';
import { BANDS, indicatorNotes, sourceOf, valueKind } from './indicator-words.js';

/** Why a row has no rank, as people read it. */
const NOT_RANKED = {
  missing: '未提交年报',
  'to-be-verified': '年报有未解决的错误，待核实',
  unknown: '缺少计算所需的数字',
  'not-applicable': '分母为零，不适用',
  'sum-of-others': '数字汇总了所属机关，只与其他人民政府一起排名',
  'too-few': `分母小于 ${SMALLEST_DENOMINATOR}，只列出，不排名`,
  'never-ranked': '本指标不排名',
} as const;

const JUDGED_NOTES = [
  '名次范围：按 95% 区间，数字容许的最好和最差名次；区间整个在前、在后的才算，其中约 1.15% 可出于偶然，不算；范围重叠的机关，名次先后不说明问题',
  '收缩值：数字越少，越向全组靠拢；控制限：同组机关偶然超出的约千分之二；“看不出变化”：两年之差在区间内可能为零',
];

const DIRECTIONS = { up: '上升', down: '下降', unclear: '看不出变化' } as const;

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
  readonly ranks: { readonly from: number; readonly to: number } | null;
  readonly shrunk: { readonly value: number; readonly low: number; readonly high: number } | null;
  readonly band: keyof typeof BANDS | null;
  readonly change: { readonly direction: keyof typeof DIRECTIONS; readonly before: number } | null;
  readonly pooled: {
    readonly value: number;
    readonly numerator: number;
    readonly denominator: number;
    readonly years: readonly number[];
  } | null;
}

/** All who are ranked, together. */
export interface RankedGroup {
  readonly overall: number | null;
  readonly withoutLargest: number | null;
  readonly largest: { readonly name: string } | null;
  readonly largestWeight: number | null;
  readonly centre: number | null;
  readonly dispersion: number | null;
}

export interface RankingsSheetOf {
  readonly indicator: string;
  readonly year: number;
  /** Which agencies, in words: 吴忠市，科学技术; empty for all of them. */
  readonly scope: string;
  readonly ranked: number;
  readonly total: number;
  readonly group: RankedGroup;
  readonly rows: readonly RankingsSheetRow[];
  readonly exportedAt: Date;
}

export function rankingsSheet(of: RankingsSheetOf): Sheet<RankingsSheetRow> {
  const indicator = indicatorOf(of.indicator);
  if (!indicator) throw new AppError('question-invalid', `没有名为“${of.indicator}”的指标`);
  const title = `${of.year}年${indicator.title.zh}${indicator.neverRanked ? '' : '排名'}`;
  return {
    title,
    heading: {
      scope: of.scope,
      years: [of.year],
      source: sourceOf([indicator]),
      exportedAt: of.exportedAt,
      notes: [
        ...indicatorNotes(indicator, { interval: true, tooFew: '只列出，不排名' }),
        `应报或已报的机关 ${of.total} 家${indicator.neverRanked ? '' : `，参加排名 ${of.ranked} 家；数值相同的名次并列`}`,
        ...groupNotes(of.group),
        ...(indicator.kind === 'share' || indicator.kind === 'rate' ? JUDGED_NOTES : []),
        '空白表示年报没有给出，不是零',
      ],
      sample: anySample(of.rows.map(({ agency }) => agency)),
    },
    columns: [
      { title: '名次', kind: 'count', value: ({ rank }) => rank },
      { title: '并列家数', kind: 'count', value: ({ rank, tied }) => (rank === null ? null : tied) },
      ...agencyColumns<RankingsSheetRow>(({ agency }) => agency),
      { title: indicator.title.zh, kind: valueKind(indicator), value: ({ value }) => value },
      { title: '分子', kind: 'count', value: ({ numerator }) => numerator },
      { title: '分母', kind: 'count', value: ({ denominator }) => denominator },
      ...judgedColumns(valueKind(indicator)),
      { title: '未排名原因', kind: 'text', value: ({ notRanked }) => (notRanked ? NOT_RANKED[notRanked] : null) },
      sampleColumn(({ agency }) => agency),
    ],
    rows: of.rows,
  };
}

/** What the page says above the list. */
function groupNotes({ overall, withoutLargest, largest, largestWeight, centre, dispersion }: RankedGroup): string[] {
  if (overall === null) return [];
  const without =
    largest && largestWeight !== null && withoutLargest !== null
      ? `；其中分母最大的是${largest.name}，占 ${rounded(largestWeight)}，除去它为 ${rounded(withoutLargest)}`
      : '';
  return [
    `参加排名的合计 ${rounded(overall)}${without}`,
    ...(centre !== null && dispersion !== null
      ? [
          `同组中心 ${rounded(centre)}（每家机关同等看待），离散系数 ${rounded(dispersion)}：各家差异是偶然的几倍，1 为没有超出偶然`,
        ]
      : []),
  ];
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}

/** Of every indicator the same, so that one sheet can be put beside another; empty where there is none. */
function judgedColumns(kind: ColumnKind): readonly Column<RankingsSheetRow>[] {
  return [
    { title: '区间下限', kind, value: ({ low }) => low },
    { title: '区间上限', kind, value: ({ high }) => high },
    { title: '名次范围起', kind: 'count', value: ({ ranks }) => ranks?.from ?? null },
    { title: '名次范围止', kind: 'count', value: ({ ranks }) => ranks?.to ?? null },
    { title: '收缩值', kind, value: ({ shrunk }) => shrunk?.value ?? null },
    { title: '收缩值下限', kind, value: ({ shrunk }) => shrunk?.low ?? null },
    { title: '收缩值上限', kind, value: ({ shrunk }) => shrunk?.high ?? null },
    { title: '与同组相比', kind: 'text', value: ({ band }) => band && BANDS[band] },
    { title: '上年', kind, value: ({ change }) => change?.before ?? null },
    { title: '较上年', kind: 'text', value: ({ change }) => change && DIRECTIONS[change.direction] },
    { title: '几年合并', kind, value: ({ pooled }) => pooled?.value ?? null },
    { title: '合并的分子', kind: 'count', value: ({ pooled }) => pooled?.numerator ?? null },
    { title: '合并的分母', kind: 'count', value: ({ pooled }) => pooled?.denominator ?? null },
    { title: '合并的年份', kind: 'text', value: ({ pooled }) => pooled?.years.join('、') ?? null },
  ];
}
