import { ProgressEvent } from '@gongkai/api-contract';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactElement, type ReactNode, use, useEffect, useState } from 'react';

import { parsed } from './api-error.js';
import { apiAddress } from './client.js';
import { keepProgress } from './keep-progress.js';

const Connected = createContext(false);

/** Whether the server tells of changes by itself; where it does not, pages ask from time to time. */
export function useLive(): boolean {
  return use(Connected);
}

/** How often a page asks when nothing is told, in milliseconds. */
export const POLL_EVERY = 2_000;

/** Listens to the server's progress and keeps it in the cache of answers. The browser reconnects by itself. */
export function LiveProgress({ children }: { readonly children: ReactNode }): ReactElement {
  const queries = useQueryClient();
  const [connected, setConnected] = useState(false);
  useEffect(() => {
    const events = new EventSource(apiAddress('/events'));
    events.addEventListener('open', () => {
      setConnected(true);
    });
    events.addEventListener('error', () => {
      setConnected(false);
    });
    const keep = ({ data }: MessageEvent<string>) => {
      const event = ProgressEvent.safeParse(parsed(data));
      if (event.success) keepProgress(queries, event.data);
    };
    for (const name of ['message', 'submission', 'sample-province']) events.addEventListener(name, keep);
    return () => {
      events.close();
    };
  }, [queries]);
  return <Connected value={connected}>{children}</Connected>;
}
