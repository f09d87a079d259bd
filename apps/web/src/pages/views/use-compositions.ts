import type { Compositions, CompositionsQuery } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';

import type { Parameters } from '../../api/client.js';
import { compositionsQuery } from '../../api/queries.js';
import { type Answer, answerOf } from '../../parts/answer.js';
import { useYear } from '../../parts/filters.js';
import { useAddress } from '../../parts/use-address.js';
import type { Level } from './level-filter.js';

interface AskedCompositions {
  readonly parameters: Parameters;
  readonly answer: Answer<Compositions>;
  readonly sample: boolean;
}

/** What became of applications in the regions that the address asks about. */
export function useCompositions(of: CompositionsQuery['of'], level: Level): AskedCompositions {
  const address = useAddress();
  const year = useYear();
  const parameters = { of, year, level, region: address.get('region'), kind: address.get('kind') };
  const query = useQuery({ ...compositionsQuery(parameters), enabled: year !== undefined });
  return { parameters, answer: answerOf(query), sample: query.data?.sample === true };
}
