import { useSyncExternalStore } from 'react';

/** Widths of the window, in CSS pixels, and how many small pictures stand beside each other from there on. */
const STEPS = [
  { from: 1300, across: 5 },
  { from: 1000, across: 4 },
  { from: 700, across: 3 },
];

/** How many small pictures stand beside each other in this window. */
export function useAcross(): number {
  return useSyncExternalStore(subscribe, () => STEPS.find(({ from }) => window.innerWidth >= from)?.across ?? 2);
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => {
    window.removeEventListener('resize', changed);
  };
}
