import { useCallback } from 'react';

interface Paged {
  readonly fetchNextPage: () => unknown;
  readonly isFetchingNextPage: boolean;
}

/** Asks for the next page, unless it is on its way. */
export function useMore({ fetchNextPage, isFetchingNextPage }: Paged): () => void {
  return useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, isFetchingNextPage]);
}
