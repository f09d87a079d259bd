import type { Indicator, IndicatorKind, IndicatorSource } from '../indicator.js';
import { measureOf } from '../measures.js';
import { smallestDenominator } from '../statistics/statistics.js';

const SOURCES: Readonly<Record<IndicatorSource, string>> = {
  table: '年报表格',
  'self-declared': '机关自述，取自正文',
  record: '系统记录',
};

const KINDS: Readonly<Record<IndicatorKind, string>> = {
  count: '数量，没有分母。',
  share: '部分占整体的比例，附 95% 威尔逊区间；分母为 0 时不适用。',
  ratio: '两种数量之比，可以超过 100%，没有区间；分母为 0 时不适用。',
  rate: '按常住人口折算的数量。',
  stated: '机关只写结果的比例，分子和分母都不知道，没有区间。',
};

const UNKNOWN: Readonly<Record<IndicatorSource, string>> = {
  table: '参与计算的单元格只要有一个不是数字（空白、“/”、“-”、缺失），结果就是未知，绝不当作零。',
  'self-declared': '正文没有写的就是未知，绝不当作零；几处说法不一时取第一处并注明，约数注明。',
  record: '系统不知道的就是未知，绝不当作零。',
};

/** How the page under docs/indicators begins: everything that the definition says. */
export function indicatorPage(indicator: Indicator): string {
  const { catalogue, title, formula, source, kind, caution } = indicator;
  return [
    `# ${title.zh}`,
    `${catalogue} · ${title.en}`,
    `**公式**：${formula.zh}`,
    `**来源**：${SOURCES[source]}（${measuresIn(indicator)}）`,
    `**类型**：${KINDS[kind]}${UNKNOWN[source]}`,
    `**方向**：${directionIn(indicator)}`,
    `**排名**：${rankingIn(indicator)}`,
    `**注意**：${caution.zh}`,
  ].join('\n\n');
}

function measuresIn({ numerator, denominator }: Indicator): string {
  return [...new Set([...numerator, ...denominator])].map((name) => measureOf(name).title.zh).join('、');
}

function directionIn({ direction, law }: Indicator): string {
  if (direction === 'neither' || !law) return '高低不分优劣，法规没有评价。';
  return `越${direction === 'higher' ? '高' : '低'}越好（${law.zh}）。`;
}

function rankingIn(indicator: Indicator): string {
  const { neverRanked, direction } = indicator;
  if (neverRanked) return `不排名。${neverRanked.zh}`;
  const smallest = smallestDenominator(indicator);
  const order = direction === 'lower' ? '从低到高' : '从高到低';
  return `${order}${direction === 'neither' ? '排列，名次只表示位置' : ''}，数值相同的名次并列${smallest === null ? '' : `；分母小于 ${smallest} 的只列出，不排名`}。`;
}
