import type { ReactElement } from 'react';

import { seriesLook, type SeriesSymbol } from './series-look.js';
import { useLook } from './use-look.js';

/** The outline of each shape in a square of 12. */
const OUTLINES: Readonly<Record<SeriesSymbol, string>> = {
  circle: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z',
  rect: 'M2 2h8v8h-8z',
  triangle: 'M6 1l5 9.5h-10z',
  diamond: 'M6 .5l5.5 5.5-5.5 5.5-5.5-5.5z',
  roundRect: 'M4 2h4a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-4a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2z',
  arrow: 'M6 .5l5 11-5-3-5 3z',
};

/** The mark of the n-th agency (from 0), as the charts draw it. */
export function SeriesKey({ index }: { readonly index: number }): ReactElement {
  const { colour, symbol } = seriesLook(index, useLook());
  return (
    <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden>
      <path d={OUTLINES[symbol]} fill={colour} />
    </svg>
  );
}
