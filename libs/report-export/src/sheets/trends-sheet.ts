import { indicatorOf } from '@gongkai/indicators';
import { AppError } from '@gongkai/outcome';

import { yearsIn } from '../heading.js';
import type { Sheet } from '../sheet.js';
import { indicatorNotes, sourceOf } from './indicator-words.js';
import { type Spread, spreadColumns, spreadNotes } from './spread.js';

interface TrendsSheetRow extends Spread {
  readonly year: number;
  /** Null: everybody. */
  readonly region: { readonly code: string; readonly name: string } | null;
}

export interface TrendsSheetOf {
  readonly indicator: string;
  /** Which agencies, in words; empty for all of them. */
  readonly scope: string;
  readonly rows: readonly TrendsSheetRow[];
  readonly sample: boolean;
  readonly exportedAt: Date;
}

/** A row a region and year, those of everybody first. */
export function trendsSheet(of: TrendsSheetOf): Sheet<TrendsSheetRow> {
  const indicator = indicatorOf(of.indicator);
  if (!indicator) throw new AppError('question-invalid', `没有名为“${of.indicator}”的指标`);
  const title = `${indicator.title.zh}历年走势`;
  return {
    title,
    heading: {
      scope: of.scope,
      years: yearsIn(of.rows),
      source: sourceOf([indicator]),
      exportedAt: of.exportedAt,
      notes: [
        ...indicatorNotes(indicator, { interval: false, tooFew: '不参加比较，但计入合计' }),
        ...spreadNotes(indicator),
        '地区为“全部”的行是全部机关，包括不在所列地区内的上级机关',
        '表格格式 2021 年起更换，跨 2020、2021 两年的变化可能出自格式',
      ],
      sample: of.sample,
    },
    columns: [
      { title: '地区代码', kind: 'text', value: ({ region }) => region?.code ?? null },
      { title: '地区', kind: 'text', value: ({ region }) => region?.name ?? '全部' },
      { title: '年度', kind: 'year', value: ({ year }) => year },
      ...spreadColumns(indicator),
    ],
    rows: of.rows,
  };
}
