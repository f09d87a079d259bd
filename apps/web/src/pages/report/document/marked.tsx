import type { Place } from '@gongkai/report-model';
import type { ReactElement } from 'react';

import type { Unit } from './place-match.js';
import { segmentsOf } from './segments.js';

interface MarkedProps {
  readonly unit: Unit;
  readonly places: readonly Place[];
  readonly active: number;
}

/** The text of a unit with its places marked; `data-places` has the numbers of the places a mark belongs to. */
export function Marked({ unit, places, active }: MarkedProps): ReactElement {
  return (
    <>
      {segmentsOf(unit, places).map((segment, index) =>
        segment.places.length === 0 ? (
          segment.text
        ) : (
          <mark
            key={index}
            data-places={segment.places.join(' ')}
            data-active={segment.places.includes(active) || undefined}
          >
            {segment.text}
          </mark>
        ),
      )}
    </>
  );
}
