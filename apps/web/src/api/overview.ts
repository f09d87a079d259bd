import { Overview } from '@gongkai/api-contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import { apiAddress, ask, type Parameters } from './client.js';

export function overviewQuery(parameters: Parameters) {
  return queryOptions({
    queryKey: ['overview', parameters],
    queryFn: ({ signal }) => ask(Overview, apiAddress('/overview', parameters), { signal }),
    placeholderData: keepPreviousData,
  });
}
