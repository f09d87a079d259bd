/** Something done again and again, never twice at a time. */
export interface Repeated {
  /** Do it now, or once more when it is being done. */
  now(): void;
  /** Never again; comes back when it is not being done any more. */
  stop(): Promise<void>;
}

/** Does `work` every so often and whenever it is asked for; what it throws is told, and does not stop it. */
export function repeat(work: () => Promise<void>, everyMs: number, onError: (error: unknown) => void): Repeated {
  let running: Promise<void> | null = null;
  let asked = false;
  let stopped = false;

  const next = (): Promise<void> | null => {
    if (!asked || stopped) return null;
    asked = false;
    return work()
      .catch(onError)
      .then(() => {
        running = next();
      });
  };
  const now = () => {
    asked = true;
    running ??= next();
  };
  const timer = setInterval(now, everyMs);
  return {
    now,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
