import pg from 'pg';

/** PostgreSQL channel: the id of a submission whose state has changed, once the change can be seen. */
export const PROGRESS_CHANNEL = 'gongkai_progress';

/** PostgreSQL channel: there is something new in the outbox. */
export const OUTBOX_CHANNEL = 'gongkai_outbox';

const RECONNECT_AFTER_MS = 1000;

export interface Listener {
  close(): Promise<void>;
}

/**
 * Calls `heard` for every notification on a channel, over a connection of its
 * own that is made anew when it breaks. What is said while it is broken is
 * lost, so `connected` is called after every connection: look for yourself then.
 */
export function listen(
  url: string,
  channel: string,
  heard: (payload: string) => void,
  connected: () => void = () => undefined,
): Listener {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const retry = (broken: pg.Client) => {
    if (closed || client !== broken) return;
    client = null;
    void broken.end().catch(() => undefined);
    timer = setTimeout(() => void connect(), RECONNECT_AFTER_MS);
  };
  const connect = async () => {
    const next = new pg.Client({ connectionString: url, application_name: 'gongkai listener', keepAlive: true });
    client = next;
    next.on('error', () => {
      retry(next);
    });
    next.on('end', () => {
      retry(next);
    });
    next.on('notification', ({ payload }) => {
      heard(payload ?? '');
    });
    try {
      await next.connect();
      await next.query(`LISTEN "${channel}"`);
      connected();
    } catch {
      retry(next);
    }
  };
  void connect();

  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
