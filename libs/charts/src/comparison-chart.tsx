import type { Comparisons } from '@gongkai/api-contract';
import { type ReactElement, useMemo } from 'react';

import { type Compared, comparisonOption, type ComparisonWords } from './comparison-option.js';
import { EChart } from './echart.js';

interface ComparisonChartProps {
  readonly comparisons: Comparisons;
  readonly compared: Compared;
  readonly words: ComparisonWords;
  readonly label: string;
}

const HEIGHT = 190;

export function ComparisonChart({ comparisons, compared, words, label }: ComparisonChartProps): ReactElement {
  const option = useMemo(() => comparisonOption(comparisons, compared, words), [comparisons, compared, words]);
  return <EChart option={option} label={label} height={HEIGHT} />;
}
