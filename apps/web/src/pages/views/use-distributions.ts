import type { Distributions, Indicator } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';

import type { Parameters } from '../../api/client.js';
import { distributionsQuery } from '../../api/queries.js';
import { type Answer, answerOf } from '../../parts/answer.js';
import { useYear } from '../../parts/filters.js';
import { useAddress } from '../../parts/use-address.js';
import type { Level } from './level-filter.js';

interface AskedDistributions {
  readonly parameters: Parameters;
  readonly answer: Answer<Distributions>;
  readonly sample: boolean;
}

/** How an indicator lies in the regions that the address asks about; nothing is asked before the indicator is known. */
export function useDistributions(indicator: Indicator | undefined, level: Level): AskedDistributions {
  const address = useAddress();
  const year = useYear();
  const [region, kind] = [address.get('region'), address.get('kind')];
  const parameters = { indicator: indicator?.code, year, level, region, kind };
  const query = useQuery({
    ...distributionsQuery(parameters),
    enabled: year !== undefined && indicator !== undefined,
  });
  return { parameters, answer: answerOf(query), sample: query.data?.sample === true };
}
