import type { Indicators } from '@gongkai/api-contract';
import { ALL_INDICATORS, type Indicator, measureOf, type MeasureName, smallestDenominator } from '@gongkai/indicators';

/** The definitions as people and scripts read them. */
export function indicatorCatalogue(): Indicators {
  return { rows: ALL_INDICATORS.map(entryOf) };
}

function entryOf(indicator: Indicator): Indicators['rows'][number] {
  const { numerator, denominator, law = null, per = null, neverRanked = null, ...definition } = indicator;
  return {
    ...definition,
    law,
    numerator: numerator.map(partOf),
    denominator: denominator.map(partOf),
    per,
    neverRanked,
    smallest: smallestDenominator(indicator),
  };
}

function partOf(name: MeasureName) {
  return { name, title: measureOf(name).title };
}
