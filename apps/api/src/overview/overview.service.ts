import type { CoverageCounts, Overview, OverviewQuery } from '@gongkai/api-contract';
import {
  type CoverageCounts as CountsOfRegion,
  CoverageQuestion,
  LatestReportsQuestion,
  RegionsQuestion,
  type RegionTree,
  type StoredRegion,
} from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { ScopesService } from '../organisations/scopes.service.js';

/** What has come within so many days is new. */
const DAYS = 7;
const LATEST = 8;

@Injectable()
export class OverviewService {
  constructor(
    private readonly coverage: CoverageQuestion,
    private readonly latest: LatestReportsQuestion,
    private readonly scopes: ScopesService,
    private readonly regions: RegionsQuestion,
  ) {}

  /** @throws AppError `question-invalid` */
  async ask(query: OverviewQuery): Promise<Overview> {
    await this.scopes.require(query);
    const [regions, counts, { rows, received }] = await Promise.all([
      this.regions.ask(),
      this.coverage.counts(query),
      this.latest.ask(query, { limit: LATEST, days: DAYS }),
    ]);
    return {
      year: query.year,
      sample: counts.some(({ sample }) => sample),
      total: sum(counts),
      regions: byRegion(counts, regions, query.region),
      received: { days: DAYS, reports: received },
      latest: rows,
    };
  }
}

/**
 * The regions right below the one asked for, each with all that is in it; then that one itself. For everybody it is
 * the province, or several of them side by side. Those without anybody are left out.
 */
function byRegion(
  counts: readonly CountsOfRegion[],
  regions: RegionTree,
  asked: string | undefined,
): Overview['regions'] {
  const within = ({ code }: StoredRegion) => counts.filter((count) => regions.isWithin(count.code, code));
  const shown = (region: StoredRegion, own: boolean, of: readonly CountsOfRegion[]) =>
    of.length === 0 ? [] : [{ region: { code: region.code, name: region.name }, own, ...sum(of) }];
  const provinces = regions.below(null).filter((province) => within(province).length > 0);
  const only = provinces.length === 1 ? provinces[0] : undefined;
  const above = asked === undefined ? only : regions.get(asked);
  if (!above) return provinces.flatMap((province) => shown(province, false, within(province)));
  return [
    ...regions.below(above.code).flatMap((region) => shown(region, false, within(region))),
    ...shown(
      above,
      true,
      counts.filter(({ code }) => code === above.code),
    ),
  ];
}

function sum(counts: readonly CountsOfRegion[]): CoverageCounts {
  const total = (name: keyof CoverageCounts) => counts.reduce((so, count) => so + count[name], 0);
  return {
    due: total('due'),
    reported: total('reported'),
    late: total('late'),
    missing: total('missing'),
    doubtful: total('doubtful'),
  };
}
