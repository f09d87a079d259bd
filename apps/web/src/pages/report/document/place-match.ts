import type { Place } from '@gongkai/report-model';

/** A piece of the document that is drawn as one: a paragraph, or a cell of a table. */
export interface Unit {
  readonly text: string;
  readonly at: Place;
}

/** A stretch of a unit's text, end exclusive; start = end where the place is an empty cell. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const CONTAINERS = ['page', 'block', 'line', 'table', 'row', 'column'] as const;

/**
 * Where in the unit a place lies; null where it lies elsewhere. A place that
 * names a cell is only found in that cell; one that names no offsets means the
 * whole unit.
 */
export function rangeIn(unit: Unit, place: Place): Range | null {
  if (!isSameContainer(unit.at, place)) return null;
  if (place.start === undefined || place.end === undefined) return { start: 0, end: unit.text.length };
  const offset = unit.at.start ?? 0;
  const start = place.start - offset;
  const end = place.end - offset;
  // A line of pasted text holds several cells: the place is in the one that its offsets reach into.
  if (start < 0 || start > unit.text.length || (start === unit.text.length && end > start)) return null;
  return { start, end: Math.min(end, unit.text.length) };
}

function isSameContainer(unit: Place, place: Place): boolean {
  const named = CONTAINERS.filter((name) => place[name] !== undefined);
  if (named.length === 0) return false;
  const known = named.filter((name) => unit[name] !== undefined);
  if (!known.every((name) => unit[name] === place[name])) return false;
  if (place.row !== undefined) return unit.row !== undefined && unit.column !== undefined;
  return known.includes('line') || (known.includes('block') && unit.row === undefined);
}
