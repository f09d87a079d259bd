import type { SourceDocument } from '@gongkai/api-contract';
import { isDoubtful, type Place } from '@gongkai/report-model';

import { type Range, rangeIn } from '../place-match.js';
import { type Box, type ReadUnit, unitsOf } from '../units.js';

/** A rectangle to draw on a page: the places that are there, or text that was read with doubt. */
export interface PageMark {
  /** From 1. */
  readonly page: number;
  readonly box: Box;
  /** The numbers of the places, from 0; none where the mark only says that the reading is doubtful. */
  readonly places: readonly number[];
  readonly text: string;
  /** Set where the text was read with doubt. */
  readonly doubt?: number;
}

type Blocks = Pick<SourceDocument, 'blocks'>;
type PlacedUnit = ReadUnit & { readonly box: Box };

/** Whether the place can be shown on a page. */
export function isOnPage(document: Blocks, place: Place): boolean {
  return placed(document).some((unit) => rangeIn(unit, place) !== null);
}

/** The marks of the places and of everything doubtful, page by page. */
export function pageMarks(document: Blocks, places: readonly Place[]): PageMark[] {
  return placed(document).flatMap((unit) => [
    ...(isDoubtful(unit.confidence) ? [doubtMark(unit)] : []),
    ...places.flatMap((place, number) => {
      const range = rangeIn(unit, place);
      return range === null ? [] : [{ ...markOf(unit, [number]), box: boxOf(unit, range) }];
    }),
  ]);
}

function placed(document: Blocks): PlacedUnit[] {
  return unitsOf(document).filter((unit): unit is PlacedUnit => unit.box !== undefined);
}

function markOf({ at, box, text }: PlacedUnit, places: readonly number[]): PageMark {
  // A picture is one page, and its places need not say so.
  return { page: at.page ?? 1, box, text, places };
}

function doubtMark(unit: PlacedUnit): PageMark {
  return { ...markOf(unit, []), doubt: unit.confidence ?? 0 };
}

/** A cell is marked whole; of a line the stretch that is meant, as far as the widths of its letters tell. */
function boxOf(unit: PlacedUnit, { start, end }: Range): Box {
  const { box, text, kind } = unit;
  const isUpright = box.height > box.width;
  if (kind === 'cell' || isUpright || start >= end) return box;
  const whole = widthOf(text);
  if (whole === 0) return box;
  const from = (widthOf(text.slice(0, start)) / whole) * box.width;
  const wide = (widthOf(text.slice(start, end)) / whole) * box.width;
  return { ...box, x: box.x + from, width: wide };
}

/** In half letters: Chinese letters are twice as wide as Latin ones and digits. */
function widthOf(text: string): number {
  return Array.from(text, (letter) => (/[\u0020-\u024f]/u.test(letter) ? 1 : 2)).reduce<number>(
    (sum, width) => sum + width,
    0,
  );
}
