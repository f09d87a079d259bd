import type { CoverageCounts, Overview, OverviewQuery } from '@gongkai/api-contract';
import { isWithin, REGIONS, type Region } from '@gongkai/organisations';
import {
  type CoverageCounts as CountsOfRegion,
  CoverageQuestion,
  LatestReportsQuestion,
} from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { scopeInWords } from '../organisations/choices.service.js';

/** What has come within so many days is new. */
const DAYS = 7;
const LATEST = 8;

@Injectable()
export class OverviewService {
  constructor(
    private readonly coverage: CoverageQuestion,
    private readonly latest: LatestReportsQuestion,
  ) {}

  /** @throws AppError `question-invalid` */
  async ask(query: OverviewQuery): Promise<Overview> {
    scopeInWords(query);
    const [counts, { rows, received }] = await Promise.all([
      this.coverage.counts(query),
      this.latest.ask(query, { limit: LATEST, days: DAYS }),
    ]);
    return {
      year: query.year,
      sample: counts.some(({ sample }) => sample),
      total: sum(counts),
      regions: byRegion(counts, query.region),
      received: { days: DAYS, reports: received },
      latest: rows,
    };
  }
}

/** The regions right below, each with all that is in it; then the region itself. Those without anybody are left out. */
function byRegion(counts: readonly CountsOfRegion[], asked: string | undefined): Overview['regions'] {
  const above = REGIONS.find(({ code, parent }) => (asked === undefined ? parent === null : code === asked));
  if (!above) return [];
  const below = REGIONS.filter(({ parent }) => parent === above.code);
  const shown = (region: Region, own: boolean, of: readonly CountsOfRegion[]) =>
    of.length === 0 ? [] : [{ region: { code: region.code, name: region.name }, own, ...sum(of) }];
  return [
    ...below.flatMap((region) =>
      shown(
        region,
        false,
        counts.filter(({ code }) => isWithin(code, region.code)),
      ),
    ),
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
