import { indicatorOf } from '@gongkai/indicators';
import { AppError } from '@gongkai/outcome';

import { heading } from '../heading.js';
import type { Sheet } from '../sheet.js';
import { indicatorNotes } from './indicator-words.js';
import { type Spread, SPREAD_NOTES, spreadColumns } from './spread.js';

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
    heading: heading({
      question: of.scope === '' ? title : `${title}（${of.scope}）`,
      exportedAt: of.exportedAt,
      notes: [...indicatorNotes(indicator), ...SPREAD_NOTES, '最后一行是全部机关，包括不在所列地区内的上级机关'],
      sample: of.sample,
    }),
    columns: [
      { title: '地区代码', kind: 'text', value: ({ region }) => region?.code ?? null },
      { title: '地区', kind: 'text', value: ({ region }) => region?.name ?? '全部' },
      ...spreadColumns(indicator),
    ],
    rows: [...of.rows, { ...of.whole, region: null }],
  };
}
