import { type RefObject, useEffect, useState } from 'react';

/** How far outside of the view, in pixels, a page already counts as near. */
const AHEAD = 600;

/** Whether the element is in view or will soon be: what is far away need not be drawn. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const observed = element.current;
    if (!observed) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        setNear(entries.at(-1)?.isIntersecting ?? false);
      },
      { rootMargin: `${AHEAD}px` },
    );
    observer.observe(observed);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return near;
}
