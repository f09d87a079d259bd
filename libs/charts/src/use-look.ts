import { useSyncExternalStore } from 'react';

import { type ChartLook, LOOKS } from './chart-look.js';

const PRINT = 'print';

/** The look that the page has now: on paper the one for paper, else the one of its colour scheme. */
export function useLook(): ChartLook {
  return useSyncExternalStore(watch, look);
}

function look(): ChartLook {
  if (matchMedia(PRINT).matches) return LOOKS.print;
  return getComputedStyle(document.documentElement).colorScheme === 'dark' ? LOOKS.dark : LOOKS.light;
}

/** The page's scheme follows the system's, or what was chosen on `<html>`. */
function watch(changed: () => void): () => void {
  const media = [matchMedia(PRINT), matchMedia('(prefers-color-scheme: dark)')];
  for (const each of media) each.addEventListener('change', changed);
  const root = new MutationObserver(changed);
  root.observe(document.documentElement, { attributes: true });
  return () => {
    for (const each of media) each.removeEventListener('change', changed);
    root.disconnect();
  };
}
