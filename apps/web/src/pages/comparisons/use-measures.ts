import type { ComparedCell, ComparedIndicator, ComparisonRow, Indicator } from '@gongkai/api-contract';
import { cellKeys, cellLabel, EDITIONS } from '@gongkai/report-form';
import { useMemo } from 'react';

import { useLanguage } from '../../i18n/use-language.js';
import { formatNumber } from '../../parts/formats.js';
import { formatAxis, formatValue } from '../../parts/indicator-formats.js';
import type { ChosenMeasures } from './comparison-choice.js';

/** What agencies are compared by: an indicator, or a cell of the form. */
export interface Measure {
  readonly key: string;
  readonly title: string;
  readonly share: boolean;
  /** Below this denominator nobody is ranked by it; null where there is none such. */
  readonly smallest: number | null;
  readonly of: (row: ComparisonRow) => ComparedIndicator | ComparedCell | undefined;
  readonly value: (value: number) => string;
  readonly axis: (value: number) => string;
}

/** In the order chosen, indicators first. An indicator that there is not has no part in it. */
export function useMeasures(chosen: ChosenMeasures, indicators: readonly Indicator[]): Measure[] {
  const { language, tag } = useLanguage();
  return useMemo(
    () => [
      ...chosen.indicators.flatMap((code) => {
        const indicator = indicators.find((each) => each.code === code);
        return indicator ? [ofIndicator(indicator, language, tag)] : [];
      }),
      ...chosen.cells.map((cell) => ofCell(cell, tag)),
    ],
    [chosen, indicators, language, tag],
  );
}

function ofIndicator(indicator: Indicator, language: 'zh' | 'en', tag: string): Measure {
  return {
    key: indicator.code,
    title: indicator.title[language],
    share: indicator.unit === '1',
    smallest: indicator.smallest,
    of: ({ indicators }) => indicators?.find((each) => each.indicator === indicator.code),
    value: (value) => formatValue(value, indicator, tag),
    axis: (value) => formatAxis(value, indicator, tag),
  };
}

function ofCell(key: string, tag: string): Measure {
  return {
    key,
    title: labelOf(key),
    share: false,
    smallest: null,
    of: ({ cells }) => cells?.find((each) => each.cell === key),
    value: (value) => formatNumber(value, tag),
    axis: (value) => formatNumber(value, tag),
  };
}

/** As it is printed on the form: 表三「3.不予公开」总计. */
export function labelOf(key: string): string {
  const edition = Object.values(EDITIONS).find((each) => cellKeys(each).includes(key));
  return edition ? cellLabel(edition, key) : key;
}
