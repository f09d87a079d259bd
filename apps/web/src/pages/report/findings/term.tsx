import type { ReactElement, ReactNode } from 'react';

/** One line of what is said of a finding: its name and the text. */
export function Term({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
