import type { Distributions, Indicator } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';

import { distributionsQuery } from '../../api/queries.js';
import { useYear } from '../../parts/filters.js';
import { useAddress } from '../../parts/use-address.js';
import { type Asked, askedOf } from './asked.js';
import type { Level } from './level-filter.js';

/** How an indicator lies in the regions that the address asks about; nothing is asked before the indicator is known. */
export function useDistributions(indicator: Indicator | undefined, level: Level): Asked<Distributions> {
  const address = useAddress();
  const year = useYear();
  const [region, kind] = [address.get('region'), address.get('kind')];
  const parameters = { indicator: indicator?.code, year, level, region, kind };
  const query = useQuery({
    ...distributionsQuery(parameters),
    enabled: year !== undefined && indicator !== undefined,
  });
  return askedOf(parameters, query);
}
