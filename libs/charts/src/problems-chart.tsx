import type { Comparisons } from '@gongkai/api-contract';
import { type ReactElement, useMemo } from 'react';

import { EChart } from './echart.js';
import { categoriesOf, problemCounts, problemsOption } from './problems-option.js';

interface ProblemsChartProps {
  readonly comparisons: Comparisons;
  /** The name of a category, such as P01. */
  readonly category: (code: string) => string;
  readonly agency: (index: number) => string;
  readonly label: string;
}

const ROW_HEIGHT = 26;
const AXIS_HEIGHT = 56;
const LEAST_HEIGHT = 190;

export function ProblemsChart({ comparisons, category, agency, label }: ProblemsChartProps): ReactElement {
  const counts = useMemo(() => problemCounts(comparisons), [comparisons]);
  const option = useMemo(
    () => problemsOption(counts, comparisons.agencies.length, { category, agency }),
    [counts, comparisons, category, agency],
  );
  const height = Math.max(LEAST_HEIGHT, categoriesOf(counts).length * ROW_HEIGHT + AXIS_HEIGHT);
  return <EChart option={option} label={label} height={height} />;
}
