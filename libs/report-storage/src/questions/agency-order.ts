/** Where a page ended: what the order goes by, and the agency that was last. */
export type OrderKey<Place> = readonly [place: Place, agency: string];

/** A part of an order; the positions are those in the whole. */
export interface OrderPage<Place> {
  readonly positions: readonly number[];
  /** Null at the end. */
  readonly next: OrderKey<Place> | null;
}

/** What of an order is wanted; pages go on behind `after`. */
interface Cut<Place> {
  readonly after?: OrderKey<Place> | undefined;
  /** Null for all of them. */
  readonly limit: number | null;
  readonly takes: (position: number) => boolean;
}

/** Agencies in an order that is kept (ADR 0010), cut into pages by key. Places never fall along it; many may share one. */
export class AgencyOrder<Place extends number | string> {
  constructor(
    readonly agencies: readonly string[],
    private readonly places: ArrayLike<Place>,
  ) {}

  page({ after, limit, takes }: Cut<Place>): OrderPage<Place> {
    const most = limit ?? Infinity;
    const positions: number[] = [];
    for (let at = after ? this.behind(after) : 0; at < this.agencies.length; at++) {
      if (!takes(at)) continue;
      if (positions.length === most) return { positions, next: this.keyOf(positions.at(-1) ?? 0) };
      positions.push(at);
    }
    return { positions, next: null };
  }

  private keyOf(position: number): OrderKey<Place> | null {
    const place = this.places[position];
    const agency = this.agencies[position];
    return place === undefined || agency === undefined ? null : [place, agency];
  }

  /** An agency that has moved since is no longer found at its place: all who share the place then come once more. */
  private behind([place, agency]: OrderKey<Place>): number {
    const known = this.agencies.indexOf(agency);
    if (known >= 0 && this.places[known] === place) return known + 1;
    for (let at = 0; at < this.places.length; at++) {
      const each = this.places[at];
      if (each !== undefined && each >= place) return at;
    }
    return this.agencies.length;
  }
}
