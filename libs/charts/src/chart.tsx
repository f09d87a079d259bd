import { type KeyboardEvent, type ReactElement, useMemo, useState } from 'react';

import type { Picture, Stop } from './chart-option.js';
import { EChart } from './echart.js';
import { useLook } from './use-look.js';

interface ChartProps {
  readonly picture: Picture;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  /** What opens the page of an agency, from the mark that stands for it: a click, or Enter where the keys have come to. */
  readonly onOpen: (agency: string) => void;
}

/** How far a key goes among the marks. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(last, at + 1),
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** A picture in the look of the page; the arrow keys go from mark to mark and say what each is. */
export function Chart({ picture, label, onOpen }: ChartProps): ReactElement {
  const look = useLook();
  const [at, setAt] = useState(-1);
  const option = useMemo(() => picture.draw(look), [picture, look]);
  const stop = picture.stops[at];
  const open = (at: Stop | undefined) => {
    if (at?.agency !== undefined) onOpen(at.agency);
  };
  const go = (event: KeyboardEvent) => {
    if (event.key === 'Enter') open(stop);
    const next = event.key === 'Escape' ? () => -1 : STEPS[event.key];
    if (next === undefined || picture.stops.length === 0) return;
    event.preventDefault();
    setAt(next(at, picture.stops.length - 1));
  };
  return (
    <div
      className="chart"
      role="group"
      aria-label={label}
      tabIndex={0}
      onKeyDown={go}
      onBlur={() => {
        setAt(-1);
      }}
    >
      <div role="img" aria-label={label}>
        <EChart
          option={option}
          height={picture.height}
          stop={stop}
          look={look}
          onMark={(series, index) => {
            open(picture.stops.find((each) => each.series === series && each.index === index));
          }}
        />
      </div>
      <p className="visually-hidden" aria-live="polite">
        {stop?.cells.map((cell, index) => `${picture.columns[index] ?? ''} ${cell}`).join(', ')}
      </p>
    </div>
  );
}
