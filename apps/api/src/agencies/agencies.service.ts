import {
  AGENCY_INDICATORS,
  type AgencyFindings,
  type AgencyPage,
  type AgencyProblems,
  type AgencyYears,
} from '@gongkai/api-contract';
import { AppError } from '@gongkai/outcome';
import { agencyYearsSheet } from '@gongkai/report-export';
import {
  type AgencyHead,
  AgencyQuestion,
  type AgencyYear,
  AgencyYearsQuestion,
  type ComparedYear,
  ComparisonsQuestion,
  type PeersMedian,
} from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { RulesService } from '../rules/rules.service.js';

/** What is on record of one agency. */
@Injectable()
export class AgenciesService {
  constructor(
    private readonly agencies: AgencyQuestion,
    private readonly record: AgencyYearsQuestion,
    private readonly comparisons: ComparisonsQuestion,
    private readonly rules: RulesService,
  ) {}

  /** @throws AppError `agency-not-found`, as every method here */
  async get(id: string): Promise<AgencyPage> {
    return (await this.agencies.ask(id)) ?? missing(id);
  }

  async years(id: string): Promise<AgencyYears> {
    const { agency, level } = await this.found(id);
    const [{ rows }, years, medians] = await Promise.all([
      this.comparisons.ask({ agencies: [id], indicators: AGENCY_INDICATORS }),
      this.record.years(id),
      this.record.peersMedians(agency.kind, level, AGENCY_INDICATORS),
    ]);
    const stated = new Map(years.map((year) => [year.year, year]));
    return { agency, rows: rows.map((row) => shownYear(row, stated.get(row.year), medians)).reverse() };
  }

  async yearsSheet(id: string): Promise<ReturnType<typeof agencyYearsSheet>> {
    return agencyYearsSheet({ ...(await this.years(id)), exportedAt: new Date() });
  }

  async findings(id: string): Promise<AgencyFindings> {
    await this.found(id);
    const rows = await this.record.findings(id);
    return { rows: rows.map((row) => ({ ...row, title: this.rules.sayingOf(row).title })) };
  }

  async problems(id: string): Promise<AgencyProblems> {
    await this.found(id);
    const rows = await this.record.problems(id);
    // Written by our own reader; the answer's schema checks it on the way out.
    return { rows } as AgencyProblems;
  }

  private async found(id: string): Promise<AgencyHead> {
    return (await this.agencies.head(id)) ?? missing(id);
  }
}

function missing(id: string): never {
  throw new AppError('agency-not-found', `没有编号为 ${id} 的机关，请重新选择`);
}

function shownYear(
  { year, reportId, errors, problems, indicators }: ComparedYear,
  stated: AgencyYear | undefined,
  medians: readonly PeersMedian[],
): AgencyYears['rows'][number] {
  return {
    year,
    state: stated?.state ?? 'not-due',
    reportId,
    publishedOn: stated?.publishedOn ?? null,
    errors,
    warnings: stated?.warnings ?? 0,
    problems,
    indicators: indicators.map((value) => {
      const middle = medians.find((each) => each.year === year && each.indicator === value.indicator);
      return { ...value, median: middle?.median ?? null, peers: middle?.peers ?? 0 };
    }),
  };
}
