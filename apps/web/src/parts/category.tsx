import type { ReactElement } from 'react';

import { useCategoryName } from './use-category-name.js';

/** A code of the taxonomy of section five, by its name. */
export function Category({ code }: { readonly code: string }): ReactElement {
  const name = useCategoryName();
  return (
    <span className="category" title={code}>
      {name(code)}
    </span>
  );
}
