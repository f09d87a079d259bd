import { type Counted, evaluateCounted, type Indicator, Standing } from '@gongkai/indicators';
import { z } from 'zod';

import { AgencyOrder, type OrderKey } from './agency-order.js';

/** The first reason that holds is given. */
export const NOT_RANKED_BECAUSE = [
  'missing',
  'to-be-verified',
  'not-applicable',
  'unknown',
  'sum-of-others',
  'too-few',
  'never-ranked',
] as const;
export type NotRanked = (typeof NOT_RANKED_BECAUSE)[number];

/** Behind everybody with a rank. */
const UNPLACED = 1e300;

/** What a judged agency is sorted by before its name: the best value is the least. */
function placeOf({ direction }: Indicator, value: number | null, reason: NotRanked | null): number {
  if (value === null || (reason !== null && reason !== 'never-ranked')) return UNPLACED;
  return direction === 'lower' ? value : -value;
}

/** Checked in one go: a schema for each of a million values takes longer than to rank by them. */
function columnOf<Value>(isValue: (value: unknown) => value is Value) {
  return z.custom<readonly Value[]>((column) => Array.isArray(column) && column.every(isValue));
}

const Numbers = columnOf((value): value is number | null => value === null || typeof value === 'number');
const Reasons = columnOf((value): value is NotRanked | null => value === null || REASONS.has(value));
const REASONS: ReadonlySet<unknown> = new Set(NOT_RANKED_BECAUSE);

/** As SQL gives it, by name and id. */
export const NamedColumns = z.object({
  agencies: columnOf((value): value is string => typeof value === 'string'),
  sample: z.boolean(),
});

/** What one indicator says of each of them. */
export const JudgedColumns = z.object({ numerators: Numbers, denominators: Numbers, reasons: Reasons });

export type RankedColumns = z.output<typeof NamedColumns> & z.output<typeof JudgedColumns>;

export interface Placed extends Counted {
  readonly agency: string;
  readonly value: number | null;
  /** Null with a reason. */
  readonly rank: number | null;
  /** How many share the rank; 0 without one. */
  readonly tied: number;
  readonly notRanked: NotRanked | null;
}

/** Where somebody stands to the limits of the group; `unranked`: nowhere, for a reason. */
export const STANDS = ['above', 'within', 'below', 'unranked'] as const;
export type Stand = (typeof STANDS)[number];

interface Wanted {
  readonly after?: OrderKey<number> | undefined;
  /** Null for all of them. */
  readonly limit: number | null;
  /** Of these only. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly stand?: Stand | undefined;
}

interface RankingPage {
  readonly rows: Placed[];
  readonly next: OrderKey<number> | null;
}

/** Everybody in the order of a ranking, and the group of those who are ranked. It is kept, so columns of numbers. */
export class RankingOrder {
  readonly ranked: number;
  readonly sample: boolean;
  readonly standing: Standing;
  /** Who has the largest denominator: of several equally large ones the first id. Null where nothing is divided. */
  readonly largest: string | null;
  /** How many stand where; nobody within or beyond limits where there are none. */
  readonly stands: Readonly<Record<Stand, number>>;
  private readonly order: AgencyOrder<number>;
  private readonly standOf: readonly (Stand | null)[];
  private readonly reasons: readonly (NotRanked | null)[];
  private readonly values: Float64Array;
  private readonly numerators: Float64Array;
  private readonly denominators: Float64Array;
  private readonly ranks: Float64Array;
  private readonly tied: Int32Array;

  constructor(indicator: Indicator, columns: RankedColumns) {
    this.sample = columns.sample;
    const values = valuesOf(indicator, columns);
    const byName = filled(values, (value, at) => placeOf(indicator, value, columns.reasons[at] ?? null));
    const order = byPlace(byName);
    const places = numbersInOrder(byName, order);
    this.reasons = inOrder(columns.reasons, order);
    this.order = new AgencyOrder(inOrder(columns.agencies, order), places);
    this.values = numbersInOrder(withGaps(values), order);
    this.numerators = numbersInOrder(withGaps(columns.numerators), order);
    this.denominators = numbersInOrder(withGaps(columns.denominators), order);
    this.ranked = this.reasons.reduce((ranked, reason) => (reason === null ? ranked + 1 : ranked), 0);
    [this.ranks, this.tied] = ranksOf(places, this.ranked);
    const members = indicator.denominator.length === 0 ? [] : this.members();
    this.standing = new Standing(indicator, members);
    this.largest = members.reduce<Member | null>(larger, null)?.agency ?? null;
    this.standOf = this.agencies.map((_, at) => this.standAt(at));
    this.stands = counted(this.standOf);
  }

  get total(): number {
    return this.agencies.length;
  }

  private get agencies(): readonly string[] {
    return this.order.agencies;
  }

  /** Those who follow the key, or the first ones. */
  page({ after, limit, only, stand }: Wanted): RankingPage {
    const takes = (at: number) =>
      (stand === undefined || this.standOf[at] === stand) && (!only || only.has(this.agencies[at] ?? ''));
    const { positions, next } = this.order.page({ after, limit, takes });
    return { rows: positions.map((at) => this.at(at)), next };
  }

  rowOf(agency: string): Placed | null {
    const at = this.agencies.indexOf(agency);
    return at < 0 ? null : this.at(at);
  }

  private at(at: number): Placed {
    return {
      agency: this.agencies[at] ?? '',
      value: known(this.values[at]),
      numerator: known(this.numerators[at]),
      denominator: known(this.denominators[at]),
      rank: known(this.ranks[at]),
      tied: this.tied[at] ?? 0,
      notRanked: this.reasons[at] ?? null,
    };
  }

  /** Null of one who is ranked where there are no limits. */
  private standAt(at: number): Stand | null {
    const placed = this.at(at);
    return placed.notRanked === null ? this.standing.bandOf(placed) : 'unranked';
  }

  private members(): Member[] {
    return this.page({ limit: this.ranked }).rows.flatMap(({ agency, numerator, denominator }) =>
      numerator === null || denominator === null ? [] : [{ agency, numerator, denominator }],
    );
  }
}

interface Member {
  readonly agency: string;
  readonly numerator: number;
  readonly denominator: number;
}

function larger(one: Member | null, other: Member): Member {
  if (one === null || other.denominator > one.denominator) return other;
  return other.denominator === one.denominator && other.agency < one.agency ? other : one;
}

function counted(stands: readonly (Stand | null)[]): Record<Stand, number> {
  const count = { above: 0, within: 0, below: 0, unranked: 0 };
  for (const stand of stands) if (stand !== null) count[stand] += 1;
  return count;
}

function valuesOf(indicator: Indicator, { numerators, denominators }: RankedColumns): (number | null)[] {
  return numerators.map((numerator, at) => {
    return evaluateCounted(indicator, { numerator, denominator: denominators[at] ?? null }).value;
  });
}

/** Positions, the least place first; among equal ones those stay in front that were. */
function byPlace(places: Float64Array): Uint32Array {
  const positions = new Uint32Array(places.length).map((_, at) => at);
  return positions.sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0) || one - other);
}

function inOrder<Value>(column: readonly Value[], order: Uint32Array): Value[] {
  const sorted: Value[] = [];
  for (const at of order) sorted.push(column[at] as Value);
  return sorted;
}

function numbersInOrder(column: Float64Array, order: Uint32Array): Float64Array {
  const sorted = new Float64Array(column.length);
  order.forEach((from, at) => (sorted[at] = column[from] ?? NaN));
  return sorted;
}

function withGaps(column: readonly (number | null)[]): Float64Array {
  return filled(column, (value) => value ?? NaN);
}

/** Many times as fast as `Float64Array.from`. */
function filled<Value>(column: readonly Value[], numberOf: (value: Value, at: number) => number): Float64Array {
  const numbers = new Float64Array(column.length);
  column.forEach((value, at) => (numbers[at] = numberOf(value, at)));
  return numbers;
}

/** Who share a place share the rank, and the next one comes behind all of them; how many share it. The ranked stand first. */
function ranksOf(places: Float64Array, ranked: number): [ranks: Float64Array, tied: Int32Array] {
  const ranks = new Float64Array(places.length).fill(NaN);
  const tied = new Int32Array(places.length);
  for (let from = 0, to = 0; from < ranked; from = to) {
    while (to < ranked && places[to] === places[from]) to += 1;
    ranks.fill(from + 1, from, to);
    tied.fill(to - from, from, to);
  }
  return [ranks, tied];
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
