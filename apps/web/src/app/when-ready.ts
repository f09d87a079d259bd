import type { DataRouter } from 'react-router';

/**
 * Waits until the script of the first page is there, or cannot be had: until then the document says that it loads, and
 * nothing is drawn that would be taken away at once.
 */
export function whenReady(router: Pick<DataRouter, 'state' | 'subscribe'>): Promise<void> {
  if (router.state.initialized) return Promise.resolve();
  return new Promise((done) => {
    const leave = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      leave();
      done();
    });
  });
}
