import { type OverviewQuery, type Quality, REGION_FIGURES, type RegionFigure } from '@gongkai/api-contract';
import { overviewSheet, type OverviewSheetOf } from '@gongkai/report-export';
import { type Rollup, RollupsQuestion } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { ScopesService } from '../organisations/scopes.service.js';
import { QualityService } from '../quality/quality.service.js';
import { OverviewService } from './overview.service.js';

/** Everything that the page of an overview shows, from the questions that it asks. */
@Injectable()
export class OverviewSheetService {
  constructor(
    private readonly overview: OverviewService,
    private readonly quality: QualityService,
    private readonly rollups: RollupsQuestion,
    private readonly scopes: ScopesService,
  ) {}

  /** @throws AppError `question-invalid` */
  async sheet(query: OverviewQuery): Promise<ReturnType<typeof overviewSheet>> {
    const scope = await this.scopes.inWords(query);
    const counties = { ...query, level: 'county' as const };
    const [overview, byYear, byRegion, now, before] = await Promise.all([
      this.overview.ask(query),
      this.quality.list({ ...query, by: 'year' }),
      this.quality.list({ ...query, by: 'region' }),
      this.rollups.ask(counties),
      this.rollups.ask({ ...counties, year: query.year - 1 }),
    ]);
    return overviewSheet({
      ...overview,
      scope,
      figures: figuresOf(now, before),
      summed: { reports: reportsOf(now), before: reportsOf(before) },
      ...doubtsOf(byYear),
      changed: changedIn(byRegion),
      sample: overview.sample || byYear.sample,
      exportedAt: new Date(),
    });
  }
}

function figuresOf(now: readonly Rollup[], before: readonly Rollup[]): OverviewSheetOf['figures'] {
  if (now.length === 0) return [];
  return (Object.keys(REGION_FIGURES) as RegionFigure[]).map((figure) => ({
    figure,
    sum: sumOf(now, figure),
    before: before.length === 0 ? null : sumOf(before, figure),
  }));
}

function sumOf(rows: readonly Rollup[], figure: RegionFigure): number {
  const cells: readonly string[] = REGION_FIGURES[figure];
  return rows.reduce((sum, { sums }) => cells.reduce((so, cell) => so + (sums[cell] ?? 0), sum), 0);
}

function reportsOf(rows: readonly Rollup[]): number {
  return rows.reduce((sum, { reports }) => sum + reports, 0);
}

/** The rule that most reports of the year violate first. */
function doubtsOf({ year, columns, rules }: Quality): Pick<OverviewSheetOf, 'doubts' | 'rules'> {
  const at = columns.findIndex(({ key }) => key === String(year));
  const violated = rules
    .map(({ rule, title, reports }) => ({ rule, title, reports: reports[at] ?? 0 }))
    .filter(({ reports }) => reports > 0)
    .sort((one, other) => other.reports - one.reports);
  return { doubts: columns[at] ?? null, rules: violated };
}

function changedIn({ columns }: Quality): OverviewSheetOf['changed'] {
  return columns.flatMap(({ key, name, change, before, ...now }) =>
    (change === 'up' || change === 'down') && before ? [{ ...now, region: { code: key, name }, change, before }] : [],
  );
}
