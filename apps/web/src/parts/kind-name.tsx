import type { ReactElement } from 'react';

import { useKindName } from './use-kind-name.js';

/** The name of a kind of agency, or its code while the names are unknown. */
export function KindName({ code }: { readonly code: string }): ReactElement {
  const name = useKindName();
  return <>{name(code)}</>;
}
