import { indicatorOf } from '@gongkai/indicators';
import { AppError } from '@gongkai/outcome';

import type { Sheet } from '../sheet.js';
import { agencyColumns, type AgencyNamed, anySample, sampleColumn } from './agency.js';
import { BANDS, indicatorNotes, sourceOf, valueKind } from './indicator-words.js';

interface Limits {
  readonly low: number;
  readonly high: number;
}

export interface FunnelsSheetRow {
  readonly agency: AgencyNamed;
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly band: keyof typeof BANDS | null;
  readonly limits: { readonly inner: Limits; readonly outer: Limits } | null;
}

export interface FunnelsSheetOf {
  readonly indicator: string;
  readonly year: number;
  /** Which agencies, in words; empty for all of them. */
  readonly scope: string;
  readonly total: number;
  readonly centre: number | null;
  readonly dispersion: number | null;
  readonly rows: readonly FunnelsSheetRow[];
  readonly exportedAt: Date;
}

export function funnelsSheet(of: FunnelsSheetOf): Sheet<FunnelsSheetRow> {
  const indicator = indicatorOf(of.indicator);
  if (!indicator) throw new AppError('question-invalid', `没有名为“${of.indicator}”的指标`);
  const title = `${of.year}年${indicator.title.zh}漏斗图`;
  const kind = valueKind(indicator);
  return {
    title,
    heading: {
      scope: of.scope,
      years: [of.year],
      source: sourceOf([indicator]),
      exportedAt: of.exportedAt,
      notes: [
        ...indicatorNotes(indicator, { interval: false, tooFew: '不参加排名' }),
        `应报或已报的机关 ${of.total} 家，参加排名的 ${of.rows.length} 家列在下面`,
        ...limitNotes(of),
      ],
      sample: anySample(of.rows.map(({ agency }) => agency)),
    },
    columns: [
      ...agencyColumns<FunnelsSheetRow>(({ agency }) => agency),
      { title: indicator.title.zh, kind, value: ({ value }) => value },
      { title: '分子', kind: 'count', value: ({ numerator }) => numerator },
      { title: '分母', kind: 'count', value: ({ denominator }) => denominator },
      { title: '与控制限相比', kind: 'text', value: ({ band }) => band && BANDS[band] },
      { title: '95%下限', kind, value: ({ limits }) => limits?.inner.low ?? null },
      { title: '95%上限', kind, value: ({ limits }) => limits?.inner.high ?? null },
      { title: '99.8%下限', kind, value: ({ limits }) => limits?.outer.low ?? null },
      { title: '99.8%上限', kind, value: ({ limits }) => limits?.outer.high ?? null },
      sampleColumn(({ agency }) => agency),
    ],
    rows: of.rows,
  };
}

function limitNotes({ centre, dispersion }: FunnelsSheetOf): string[] {
  if (centre === null || dispersion === null) return ['机关太少，看不出同组的常态，没有控制限'];
  const times = Number(dispersion.toFixed(2));
  const widened = times > 1 ? '各家差异比偶然大多少，控制限已随之放宽' : '各家差异没有超出偶然，控制限没有放宽';
  return [
    `同组中心 ${Number(centre.toFixed(4))}（每家机关同等看待），离散系数 ${times}：${widened}`,
    '控制限是这样多的分母下偶然会出现的范围：每二十家约有一家偶然超出 95% 限，每千家约有两家偶然超出 99.8% 限',
  ];
}
