import type { Indicator, RankingRow } from '@gongkai/api-contract';
import type { ReactElement } from 'react';

interface IntervalMarkProps {
  readonly row: Pick<RankingRow, 'value' | 'low' | 'high' | 'rank' | 'shrunk'>;
  readonly end: number;
  /** The interval in words. */
  readonly label: string;
}

/** Where the axis of all rows ends: shares at 1, everything else at the largest value that is shown. */
export function axisEnd({ kind }: Pick<Indicator, 'kind'>, rows: readonly RankingRow[]): number {
  if (kind === 'share') return 1;
  return rows.reduce(
    (end, { value, high, notRanked }) => Math.max(end, notRanked === null ? (high ?? value ?? 0) : 0),
    0,
  );
}

/**
 * A dot in its interval, hollow where it is not ranked, with a stroke where the value leans to; a bar where there is
 * no interval.
 */
export function IntervalMark({
  row: { value, low, high, rank, shrunk },
  end,
  label,
}: IntervalMarkProps): ReactElement | null {
  if (value === null || end === 0) return null;
  const at = (one: number) => `${Math.min(100, (100 * one) / end)}%`;
  if (low === null || high === null) {
    return (
      <svg className="mark" role="img" aria-hidden>
        <rect className={rank === null ? 'mark-bar mark-hollow' : 'mark-bar'} width={at(value)} y="4" height="10" />
      </svg>
    );
  }
  return (
    <svg className="mark" role="img" aria-label={label}>
      <line className="mark-axis" x1="0" x2="100%" y1="9" y2="9" />
      <line className="mark-interval" x1={at(low)} x2={at(high)} y1="9" y2="9" />
      {shrunk && <line className="mark-shrunk" x1={at(shrunk.value)} x2={at(shrunk.value)} y1="3" y2="15" />}
      <circle className={rank === null ? 'mark-dot mark-hollow' : 'mark-dot'} cx={at(value)} cy="9" r="4" />
    </svg>
  );
}
