import type { AgencyYears, Indicator } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';

import { indicatorsQuery } from '../../api/queries.js';

/** The indicators that the years of an agency have values of, in their order; none until it is known what they are. */
export function useShownIndicators(rows: readonly AgencyYears['rows'][number][]): Indicator[] {
  const { data = [] } = useQuery(indicatorsQuery);
  const codes = rows[0]?.indicators.map(({ indicator }) => indicator) ?? [];
  return codes.flatMap((code) => data.find((indicator) => indicator.code === code) ?? []);
}
