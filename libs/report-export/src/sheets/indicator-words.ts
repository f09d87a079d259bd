import { type Indicator, type IndicatorSource, smallestDenominator } from '@gongkai/indicators';

import type { ColumnKind } from '../sheet.js';

export const SOURCES: Readonly<Record<IndicatorSource, string>> = {
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

/** Where the figures of indicators stand; of several, which stand where as soon as they are not all in one place. */
export function sourceOf(indicators: readonly NamedSource[]): string {
  const sources = [...new Set(indicators.map(({ source }) => source))];
  if (sources.length === 1) return sources.map((source) => SOURCES[source]).join('');
  return sources
    .map((source) => {
      const titles = indicators.filter((each) => each.source === source).map(({ title }) => title.zh);
      return `${SOURCES[source]}（${titles.join('、')}）`;
    })
    .join('；');
}

type NamedSource = Pick<Indicator, 'source' | 'title'>;

interface Shown {
  /** Whether the columns have the interval of a value of this kind. */
  readonly interval: boolean;
  /** What a value is not, whose denominator is too small: 只列出，不排名. */
  readonly tooFew: string;
}

/** What has to stand above the figures of an indicator, a line each, as far as the columns show it. */
export function indicatorNotes(indicator: Indicator, { interval, tooFew }: Shown): string[] {
  const { title, formula, caution, neverRanked, direction, law, kind, unit } = indicator;
  const smallest = smallestDenominator(indicator);
  return [
    `${title.zh}：${formula.zh}`,
    `注意：${caution.zh}`,
    ...(neverRanked ? [`本指标不排名：${neverRanked.zh}`] : []),
    direction === 'neither' || !law
      ? '高低不分优劣：法规没有评价'
      : `越${direction === 'higher' ? '高' : '低'}越好：${law.zh}`,
    ...(interval && kind === 'share' ? ['区间是 95% 威尔逊区间'] : []),
    ...(interval && kind === 'rate' ? ['区间是 95% 精确泊松区间（加伍德）'] : []),
    ...(smallest === null || neverRanked ? [] : [`分母小于 ${smallest} 的${tooFew}`]),
    ...(unit === '1' ? ['比例 0.75 即 75%'] : []),
  ];
}

/** Of an indicator that stands beside the middle of its peers: of its intervals only those of a share are shown. */
export function peersNotes(indicator: Indicator): string[] {
  return indicatorNotes(indicator, { interval: indicator.kind === 'share', tooFew: '不计入同类中位数' });
}
