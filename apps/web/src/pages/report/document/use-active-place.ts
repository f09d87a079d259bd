import { type RefObject, useEffect } from 'react';

/** Brings the active place into view, again whenever `key` changes. */
export function useActivePlace(root: RefObject<Element | null>, active: number, key: string): void {
  useEffect(() => {
    const place = root.current?.querySelector(`[data-places~="${active}"]`);
    place?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [root, active, key]);
}
