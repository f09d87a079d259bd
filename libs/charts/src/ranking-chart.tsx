import { type ReactElement, useMemo } from 'react';

import { EChart } from './echart.js';
import { rankingOption, type RankingPicture, type RankingWords, shownRows } from './ranking-option.js';

interface RankingChartProps {
  readonly rankings: RankingPicture;
  readonly words: RankingWords;
  readonly label: string;
}

const ROW_HEIGHT = 24;
const AXIS_HEIGHT = 32;

/** As tall as it has rows; the page decides how much of it is seen at once. */
export function RankingChart({ rankings, words, label }: RankingChartProps): ReactElement {
  const option = useMemo(() => rankingOption(rankings, words), [rankings, words]);
  return <EChart option={option} label={label} height={shownRows(rankings.rows).length * ROW_HEIGHT + AXIS_HEIGHT} />;
}
