import type { ReactElement } from 'react';
import { Link } from 'react-router';

interface DoorProps {
  readonly name: string;
  readonly count: string;
  readonly note: string;
  /** The list of what is counted. */
  readonly to: string;
  readonly look?: 'late' | 'missing' | 'doubtful';
}

/** A figure that opens the list of what it counts. */
export function Door({ name, count, note, to, look }: DoorProps): ReactElement {
  return (
    <Link className={look === undefined ? 'door' : `door door-${look}`} to={to}>
      <span className="door-name">{name}</span>
      <span className="door-count">{count}</span>
      <span className="door-share">{note}</span>
    </Link>
  );
}
