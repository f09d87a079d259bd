import { type Indicator, type IndicatorSource, smallestDenominator } from '@gongkai/indicators';

import type { ColumnKind } from '../sheet.js';

const SOURCES: Readonly<Record<IndicatorSource, string>> = {
  table: '年报表格',
  'self-declared': '机关在年报正文中的自述',
  record: '系统记录',
};

/** Where a value stands to the outer limits of the funnel. */
export const BANDS = { above: '高于上控制限', within: '控制限内', below: '低于下控制限' } as const;

/** How the values of an indicator are written. */
export function valueKind({ unit, per }: Indicator): ColumnKind {
  if (unit === '1') return 'share';
  return per === undefined ? 'count' : 'decimal';
}

/** What has to stand above the figures of an indicator, a line each. */
export function indicatorNotes(indicator: Indicator): string[] {
  const { title, formula, source, caution, neverRanked, direction, law, kind, unit } = indicator;
  const smallest = smallestDenominator(indicator);
  return [
    `${title.zh}：${formula.zh}；来源：${SOURCES[source]}`,
    `注意：${caution.zh}`,
    ...(neverRanked ? [`本指标不排名：${neverRanked.zh}`] : []),
    direction === 'neither' || !law
      ? '高低不分优劣：法规没有评价'
      : `越${direction === 'higher' ? '高' : '低'}越好：${law.zh}`,
    ...(kind === 'share' ? ['区间是 95% 威尔逊区间'] : []),
    ...(kind === 'rate' ? ['区间是 95% 精确泊松区间（加伍德）'] : []),
    ...(smallest === null || neverRanked ? [] : [`分母小于 ${smallest} 的只列出，不排名`]),
    ...(unit === '1' ? ['比例 0.75 即 75%'] : []),
  ];
}
