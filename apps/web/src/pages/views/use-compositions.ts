import type { Compositions, CompositionsQuery } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';

import { compositionsQuery } from '../../api/queries.js';
import { useYear } from '../../parts/filters.js';
import { useAddress } from '../../parts/use-address.js';
import { type Asked, askedOf } from './asked.js';
import type { Level } from './level-filter.js';

/** What became of applications in the regions that the address asks about. */
export function useCompositions(of: CompositionsQuery['of'], level: Level): Asked<Compositions> {
  const address = useAddress();
  const year = useYear();
  const parameters = { of, year, level, region: address.get('region'), kind: address.get('kind') };
  const query = useQuery({ ...compositionsQuery(parameters), enabled: year !== undefined });
  return askedOf(parameters, query);
}
