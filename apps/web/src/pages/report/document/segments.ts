import type { Place } from '@gongkai/report-model';

import { type Range, rangeIn, type Unit } from './place-match.js';

/** A piece of a unit's text, with the numbers (from 0) of the places that it belongs to. */
export interface Segment {
  readonly text: string;
  readonly places: readonly number[];
}

interface NumberedRange extends Range {
  readonly place: number;
}

/** The unit's text cut at the edges of the places in it. A place in an empty cell gives an empty segment. */
export function segmentsOf(unit: Unit, places: readonly Place[]): Segment[] {
  const ranges = places.flatMap((place, number): NumberedRange[] => {
    const range = rangeIn(unit, place);
    return range ? [{ ...range, place: number }] : [];
  });
  if (ranges.length === 0) return [{ text: unit.text, places: [] }];
  const edges = new Set([0, unit.text.length, ...ranges.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.flatMap((start, index): Segment[] => {
    const empty = ranges.filter((range) => range.start === start && range.end === start);
    const end = cuts[index + 1];
    return [
      ...(empty.length === 0 ? [] : [{ text: '', places: empty.map(({ place }) => place) }]),
      ...(end === undefined ? [] : [{ text: unit.text.slice(start, end), places: covering(ranges, start, end) }]),
    ];
  });
}

function covering(ranges: readonly NumberedRange[], start: number, end: number): number[] {
  return ranges.filter((range) => range.start <= start && range.end >= end).map(({ place }) => place);
}
