import { indicatorOf } from '@gongkai/indicators';
import { AppError } from '@gongkai/outcome';

import type { Sheet } from '../sheet.js';
import { indicatorNotes, sourceOf } from './indicator-words.js';
import { type Spread, spreadColumns, spreadNotes } from './spread.js';

/** Without a region: everybody. */
interface DistributionsSheetRow extends Spread {
  readonly region: { readonly code: string; readonly name: string } | null;
}

export interface DistributionsSheetOf {
  readonly indicator: string;
  readonly year: number;
  /** Which agencies, in words; empty for all of them. */
  readonly scope: string;
  readonly whole: Spread;
  readonly rows: readonly DistributionsSheetRow[];
  readonly sample: boolean;
  readonly exportedAt: Date;
}

/** A row a region, and last one for everybody. */
export function distributionsSheet(of: DistributionsSheetOf): Sheet<DistributionsSheetRow> {
  const indicator = indicatorOf(of.indicator);
  if (!indicator) throw new AppError('question-invalid', `没有名为“${of.indicator}”的指标`);
  const title = `${of.year}年${indicator.title.zh}分布`;
  return {
    title,
    heading: {
      scope: of.scope,
      years: [of.year],
      source: sourceOf([indicator]),
      exportedAt: of.exportedAt,
      notes: [
        ...indicatorNotes(indicator, { interval: false, tooFew: '不参加比较，但计入合计' }),
        ...spreadNotes(indicator),
        '最后一行是全部机关，包括不在所列地区内的上级机关',
      ],
      sample: of.sample,
    },
    columns: [
      { title: '地区代码', kind: 'text', value: ({ region }) => region?.code ?? null },
      { title: '地区', kind: 'text', value: ({ region }) => region?.name ?? '全部' },
      ...spreadColumns(indicator),
    ],
    rows: [...of.rows, { ...of.whole, region: null }],
  };
}
