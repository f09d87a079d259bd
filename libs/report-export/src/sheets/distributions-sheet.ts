import { indicatorOf } from '@gongkai/indicators';
import { AppError } from '@gongkai/outcome';

import { heading } from '../heading.js';
import type { Sheet } from '../sheet.js';
import { indicatorNotes, valueKind } from './indicator-words.js';

interface Spread {
  readonly agencies: number;
  readonly reports: number;
  readonly values: number;
  readonly least: number | null;
  readonly lower: number | null;
  readonly median: number | null;
  readonly upper: number | null;
  readonly most: number | null;
  readonly together: number | null;
}

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
  const kind = valueKind(indicator);
  // Between two whole numbers lie quartiles that are none.
  const between = kind === 'count' ? 'decimal' : kind;
  return {
    title,
    heading: heading({
      question: of.scope === '' ? title : `${title}（${of.scope}）`,
      exportedAt: of.exportedAt,
      notes: [
        ...indicatorNotes(indicator),
        '四分位数取自参加比较的数值：参加排名的；不排名的指标取全部有数值的。未报、待核实、分母过小的不在内',
        '合计：数量相加，比例和按人口折算的数按分子之和除以分母之和，分母小的也计入；各级人民政府的年报本身已是汇总，不计入，只看人民政府时除外',
        '最后一行是全部机关，包括不在所列地区内的上级机关',
      ],
      sample: of.sample,
    }),
    columns: [
      { title: '地区代码', kind: 'text', value: ({ region }) => region?.code ?? null },
      { title: '地区', kind: 'text', value: ({ region }) => region?.name ?? '全部' },
      { title: '应报或已报', kind: 'count', value: ({ agencies }) => agencies },
      { title: '已报', kind: 'count', value: ({ reports }) => reports },
      { title: '参加比较', kind: 'count', value: ({ values }) => values },
      { title: '最小', kind, value: ({ least }) => least },
      { title: '下四分位', kind: between, value: ({ lower }) => lower },
      { title: '中位数', kind: between, value: ({ median }) => median },
      { title: '上四分位', kind: between, value: ({ upper }) => upper },
      { title: '最大', kind, value: ({ most }) => most },
      { title: '合计', kind, value: ({ together }) => together },
    ],
    rows: [...of.rows, { ...of.whole, region: null }],
  };
}
