import type { StoredRegion } from '../repositories/region.repository.js';

/** The regions of the database, each below the one that it lies in. */
export class RegionTree {
  private readonly regions: ReadonlyMap<string, StoredRegion>;

  constructor(regions: readonly StoredRegion[]) {
    this.regions = new Map(regions.map((region) => [region.code, region]));
  }

  get size(): number {
    return this.regions.size;
  }

  get(code: string): StoredRegion | undefined {
    return this.regions.get(code);
  }

  /** Those right below a region, in the order of their codes; of null, those that lie in none. */
  below(code: string | null): StoredRegion[] {
    return [...this.regions.values()].filter(({ parent }) => parent === code);
  }

  /** Whether a region is the other one or lies in it. */
  isWithin(code: string, outer: string): boolean {
    for (let region = this.get(code); region; region = this.get(region.parent ?? '')) {
      if (region.code === outer) return true;
    }
    return false;
  }
}
