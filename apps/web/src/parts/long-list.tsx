import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../i18n/use-language.js';
import { formatNumber } from './formats.js';
import { usePrinting } from './use-printing.js';

interface LongListProps<Row> {
  readonly label: string;
  /** Says what the columns are. */
  readonly className: string;
  /** The column headers. */
  readonly head: ReactNode;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly rowClass?: (row: Row) => string;
  /** The cells of a row. */
  readonly children: (row: Row) => ReactNode;
  /** How many rows there are once all have come; null where that is known only then. */
  readonly total: number | null;
  readonly more: boolean;
  readonly onMore: () => void;
}

const ROW_HEIGHT = 38;
/** Says in `aria-rowcount` that nobody knows. */
const UNKNOWN = -1;
/** So many rows before the end of what has come, the next are asked for. */
const AHEAD = 40;

/** A table of any length: only the rows in sight are drawn, and more come as the end nears. */
export function LongList<Row>(props: LongListProps<Row>): ReactElement {
  const { label, className, head, rows, keyOf, rowClass, children, total, more, onMore } = props;
  const body = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const printing = usePrinting();
  useLayoutEffect(() => {
    const place = body.current?.getBoundingClientRect();
    if (place) setTop(place.top + window.scrollY);
  }, [label, rows.length]);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: printing ? rows.length : 12,
    scrollMargin: top,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
  });
  const shown = virtual.getVirtualItems();
  const nearEnd = more && (shown.at(-1)?.index ?? 0) >= rows.length - AHEAD;
  useEffect(() => {
    if (nearEnd) onMore();
  }, [nearEnd, onMore, rows.length]);
  const count = total ?? (more ? null : rows.length);
  return (
    <div
      className={`long-list ${className}`}
      role="table"
      aria-label={label}
      aria-rowcount={count === null ? UNKNOWN : count + 1}
    >
      <div role="row" aria-rowindex={1} className="long-list-head">
        {head}
      </div>
      <div ref={body} className="long-list-body" style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ key, index, start }) => {
          const row = rows[index];
          return (
            row !== undefined && (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                role="row"
                aria-rowindex={index + 2}
                className={`long-list-row ${rowClass?.(row) ?? ''}`}
                style={{ transform: `translateY(${start - top}px)` }}
              >
                {children(row)}
              </div>
            )
          );
        })}
      </div>
      {more && <p className="long-list-rest">{t('longList.rest', { rows: formatNumber(rows.length, tag) })}</p>}
    </div>
  );
}
