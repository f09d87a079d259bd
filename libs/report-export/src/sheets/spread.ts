import type { Indicator } from '@gongkai/indicators';

import type { Column } from '../sheet.js';
import { valueKind } from './indicator-words.js';

/** How the values of some agencies lie. */
export interface Spread {
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

export const SPREAD_NOTES: readonly string[] = [
  '四分位数取自参加比较的数值：参加排名的；不排名的指标取全部有数值的。未报、待核实、分母过小的不在内',
  '合计：数量相加，比例和按人口折算的数按分子之和除以分母之和，分母小的也计入；各级人民政府的年报本身已是汇总，不计入，只看人民政府时除外',
];

export function spreadColumns(indicator: Indicator): Column<Spread>[] {
  const kind = valueKind(indicator);
  // Between two whole numbers lie quartiles that are none.
  const between = kind === 'count' ? 'decimal' : kind;
  return [
    { title: '应报或已报', kind: 'count', value: ({ agencies }) => agencies },
    { title: '已报', kind: 'count', value: ({ reports }) => reports },
    { title: '参加比较', kind: 'count', value: ({ values }) => values },
    { title: '最小', kind, value: ({ least }) => least },
    { title: '下四分位', kind: between, value: ({ lower }) => lower },
    { title: '中位数', kind: between, value: ({ median }) => median },
    { title: '上四分位', kind: between, value: ({ upper }) => upper },
    { title: '最大', kind, value: ({ most }) => most },
    { title: '合计', kind, value: ({ together }) => together },
  ];
}
