import { QueryCache, QueryClient } from '@tanstack/react-query';

import { ApiError, isNotSignedIn } from '../api/api-error.js';
import { sessionQuery } from '../api/queries.js';

/** The cache of answers. Only a lost connection or a fault of the server is worth asking again. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (isNotSignedIn(error)) client.setQueryData(sessionQuery.queryKey, null);
      },
    }),
    defaultOptions: {
      queries: { staleTime: 10_000, retry: worthAnotherTry, retryDelay: (attempt) => 500 * 2 ** attempt },
      mutations: { retry: false },
    },
  });
  return client;
}

function worthAnotherTry(attempts: number, error: unknown): boolean {
  return attempts < 2 && error instanceof ApiError && (error.code === 'no-connection' || error.status >= 500);
}
