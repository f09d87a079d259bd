import type { RankingRow } from '@gongkai/api-contract';
import type { ReactElement } from 'react';

interface SparklineProps {
  readonly years: RankingRow['years'];
  /** The years in words. */
  readonly label: string;
  /** Shares stand between 0 and 1, everything else between 0 and the agency's own largest value. */
  readonly share: boolean;
}

const [WIDTH, HEIGHT, EDGE] = [72, 20, 3];

/** The years of one agency; a gap in the line is a year whose value is not known. */
export function Sparkline({ years, label, share }: SparklineProps): ReactElement | null {
  const last = years.at(-1);
  const first = years[0];
  if (!first || !last || years.length < 2) return null;
  const top = share ? 1 : Math.max(...years.map(({ value }) => value), Number.MIN_VALUE);
  const x = (year: number) => EDGE + ((WIDTH - 2 * EDGE) * (year - first.year)) / (last.year - first.year);
  const y = (value: number) => HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * Math.min(1, value / top);
  const points = years.map(({ year, value }) => ({ year, x: x(year), y: y(value) }));
  const path = points.map((point, nth) => {
    const joined = points[nth - 1]?.year === point.year - 1;
    return `${joined ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
  });
  return (
    <svg className="sparkline" role="img" aria-label={label} width={WIDTH} height={HEIGHT}>
      <title>{label}</title>
      <path d={path.join('')} />
      <circle cx={x(last.year)} cy={y(last.value)} r="2" />
    </svg>
  );
}
