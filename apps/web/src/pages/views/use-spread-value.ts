import type { Indicator } from '@gongkai/api-contract';
import { useMemo } from 'react';

import { useLanguage } from '../../i18n/use-language.js';
import { formatValue } from '../../parts/indicator-formats.js';

/** How a value of an indicator is written, or one that lies between two of them; a dash where there is none. */
export function useSpreadValue(indicator: Indicator): (value: number | null) => string {
  const { tag } = useLanguage();
  return useMemo(() => (value) => (value === null ? '—' : formatValue(round(value), indicator, tag)), [indicator, tag]);
}

/** A quartile may lie between two counts. */
function round(value: number): number {
  return Math.abs(value) < 10 ? value : Math.round(value * 10) / 10;
}
