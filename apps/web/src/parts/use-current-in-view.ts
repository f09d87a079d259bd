import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** For a row of links that is wider than a phone: brings the link to the page that is open to the middle of it. */
export function useCurrentInView<E extends HTMLElement>(): RefObject<E | null> {
  const row = useRef<E>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const current = row.current?.querySelector('[aria-current="page"]');
    if (!row.current || !current) return;
    const [around, inside] = [row.current.getBoundingClientRect(), current.getBoundingClientRect()];
    row.current.scrollLeft += inside.left + inside.width / 2 - (around.left + around.width / 2);
  }, [pathname]);
  return row;
}
