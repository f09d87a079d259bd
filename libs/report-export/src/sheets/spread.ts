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

/** What the quartiles and the sum are taken from. */
export function spreadNotes({ kind, neverRanked }: Indicator): string[] {
  return [
    neverRanked
      ? '四分位数取自参加比较的数值，即全部有数值的；未报、待核实的不在内'
      : '四分位数取自参加比较的数值，即参加排名的；未报、待核实的不在内',
    ...TOGETHER[kind],
  ];
}

const SUMMED_ALREADY = '各级人民政府的年报本身已是汇总，不计入';

const TOGETHER: Readonly<Record<Indicator['kind'], readonly string[]>> = {
  count: [`合计：数量相加；${SUMMED_ALREADY}`],
  share: [`合计：分子之和除以分母之和；${SUMMED_ALREADY}，只看人民政府时除外`],
  ratio: [`合计：分子之和除以分母之和；${SUMMED_ALREADY}，只看人民政府时除外`],
  rate: ['合计：分子之和除以分母之和'],
  stated: ['比例是各机关自述的，没有分子和分母，不能合计'],
};

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
