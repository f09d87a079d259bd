import type { ReactElement, ReactNode } from 'react';

interface NoticeProps {
  readonly kind: 'empty' | 'error';
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Stands where content would stand: nothing there, or it could not be had. */
export function Notice({ kind, title, children, action }: NoticeProps): ReactElement {
  return (
    <section className={`notice notice-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <h2>{title}</h2>
      {children !== undefined && <p>{children}</p>}
      {action !== undefined && <div className="notice-action">{action}</div>}
    </section>
  );
}
