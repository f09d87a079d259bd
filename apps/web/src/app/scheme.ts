import { useCallback, useSyncExternalStore } from 'react';

export type Scheme = 'light' | 'dark';

const CHOICE = 'gongkai.scheme';
const listeners = new Set<() => void>();

/** The colours of the pages: those that were chosen last, else those of the system. */
export function schemeNow(): Scheme {
  const chosen = localStorage.getItem(CHOICE);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return systemIsDark().matches ? 'dark' : 'light';
}

export function useScheme(): { readonly scheme: Scheme; readonly choose: (scheme: Scheme) => void } {
  const scheme = useSyncExternalStore(watch, schemeNow);
  const choose = useCallback((next: Scheme) => {
    localStorage.setItem(CHOICE, next);
    for (const changed of listeners) changed();
  }, []);
  return { scheme, choose };
}

/** The style sheet has the colours of each. */
export function showScheme(scheme: Scheme): void {
  document.documentElement.dataset.scheme = scheme;
}

function watch(changed: () => void): () => void {
  const system = systemIsDark();
  system.addEventListener('change', changed);
  listeners.add(changed);
  return () => {
    system.removeEventListener('change', changed);
    listeners.delete(changed);
  };
}

function systemIsDark(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}
