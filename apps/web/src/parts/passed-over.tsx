import type { ReactElement, ReactNode } from 'react';

/** The address asks for something that cannot be shown, and what is shown instead. */
export function PassedOver({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <p role="status" className="passed-over">
      {children}
    </p>
  );
}
