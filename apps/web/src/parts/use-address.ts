import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** The state of a view as it stands in its address; an empty value is no value. */
export interface Address {
  readonly get: (name: string) => string | undefined;
  /** Changes some parameters; undefined takes one away. Back undoes it, unless it is to `replace` what stood there. */
  readonly set: (changes: Readonly<Record<string, string | undefined>>, how?: 'push' | 'replace') => void;
}

export function useAddress(): Address {
  const [parameters, setParameters] = useSearchParams();
  const set = useCallback<Address['set']>(
    (changes, how = 'push') => {
      setParameters((before) => changed(before, changes), { replace: how === 'replace', preventScrollReset: true });
    },
    [setParameters],
  );
  return useMemo(() => ({ get: (name) => parameters.get(name) ?? undefined, set }), [parameters, set]);
}

export function changed(
  before: URLSearchParams,
  changes: Readonly<Record<string, string | undefined>>,
): URLSearchParams {
  const after = new URLSearchParams(before);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') after.delete(name);
    else after.set(name, value);
  }
  return after;
}
