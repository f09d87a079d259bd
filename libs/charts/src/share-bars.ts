import type { BarSeriesOption } from 'echarts';

import type { ChartLook } from './chart-look.js';
import { type ChartOption, frame, legend, legendHeight, namesAxis, numbersAxis, tooltip } from './chart-option.js';

/** The words of counts that are shown as shares of their total. */
export interface ShareWords {
  readonly share: (value: number) => string;
  readonly axis: (value: number) => string;
  readonly count: (value: number) => string;
  readonly columns: readonly string[];
}

export function totalOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Of one of the counts in all of them; null where all are nothing. */
export function shareOf(counts: readonly number[], nth: number): number | null {
  const total = totalOf(counts);
  return total === 0 ? null : (counts[nth] ?? 0) / total;
}

export function amountsOf(counts: readonly number[], nth: number, words: ShareWords): [count: string, share: string] {
  const share = shareOf(counts, nth);
  return [words.count(counts[nth] ?? 0), share === null ? '—' : words.share(share)];
}

/** What is under the pointer, and a line for each of its shares. */
export function sharesSentence(
  name: string,
  lines: readonly { readonly name: string; readonly counts: readonly number[]; readonly nth: number }[],
  words: ShareWords,
): string {
  const said = lines.map((line) => {
    const [count, share] = amountsOf(line.counts, line.nth, words);
    return `${line.name} ${share} (${count})`;
  });
  return [name, ...said].join('\n');
}

interface ShareBars {
  /** What stands beside the bars, one below the other. */
  readonly names: readonly string[];
  readonly label: { readonly width: number; readonly overflow: 'truncate' | 'break' };
  /** What the legend tells apart. */
  readonly keys: readonly string[];
  /** Room for what stands behind the bars. */
  readonly right: number;
  /** Whether every bar is a whole. */
  readonly whole: boolean;
  /** The sentence of a name. */
  readonly says: (nth: number) => string;
  readonly series: BarSeriesOption[];
}

/** Lying bars of shares, below a legend. */
export function shareBars(bars: ShareBars, words: ShareWords, look: ChartLook): ChartOption {
  return {
    ...frame(look, { right: bars.right, top: legendHeight(bars.keys) }),
    legend: legend(look),
    tooltip: {
      ...tooltip(look),
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      formatter: (under) => bars.says((Array.isArray(under) ? under[0] : under)?.dataIndex ?? -1),
    },
    yAxis: {
      ...namesAxis(look, bars.names),
      inverse: true,
      axisLabel: { interval: 0, color: look.ink, ...bars.label },
    },
    xAxis: { ...numbersAxis(look, bars.whole, words.axis), position: 'top' },
    series: bars.series,
  };
}
