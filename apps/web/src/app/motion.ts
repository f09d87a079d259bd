import { useSyncExternalStore } from 'react';

/** Whether things may move on the page: the system says where the reader asked that they do not. */
export function useMotion(): boolean {
  return useSyncExternalStore(watch, motionNow);
}

function motionNow(): boolean {
  return !stillness().matches;
}

function watch(changed: () => void): () => void {
  const system = stillness();
  system.addEventListener('change', changed);
  return () => {
    system.removeEventListener('change', changed);
  };
}

function stillness(): MediaQueryList {
  return matchMedia('(prefers-reduced-motion: reduce)');
}
