import type { Indicator } from '@gongkai/api-contract';

import { formatNumber, formatRoundShare, formatShare } from './formats.js';

/** How a value of an indicator is written: 75.7%, 1,204, or 25.5. */
export function formatValue(value: number, { unit, per }: Pick<Indicator, 'unit' | 'per'>, tag: string): string {
  if (unit === '1') return formatShare(value, tag);
  return formatNumber(per === null ? value : Math.round(value * 100) / 100, tag);
}

/** The same on an axis, where values are round. */
export function formatAxis(value: number, { unit }: Pick<Indicator, 'unit'>, tag: string): string {
  return unit === '1' ? formatRoundShare(value, tag) : formatNumber(value, tag);
}
