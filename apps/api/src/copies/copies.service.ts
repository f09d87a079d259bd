import type { Copies, CopiesQuery, CopyCluster } from '@gongkai/api-contract';
import { copiesSheet } from '@gongkai/report-export';
import { SECTIONS } from '@gongkai/report-form';
import { CopiesQuestion, RegionsQuestion } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { ScopesService } from '../organisations/scopes.service.js';
import { clustersOf } from './clusters.js';

@Injectable()
export class CopiesService {
  constructor(
    private readonly copies: CopiesQuestion,
    private readonly scopes: ScopesService,
    private readonly regions: RegionsQuestion,
  ) {}

  /** @throws AppError `question-invalid` */
  async list(query: CopiesQuery): Promise<Copies> {
    await this.scopes.require(query);
    const clusters = await this.clusters(query);
    const reports = new Set(clusters.flatMap((cluster) => cluster.reports.map(({ reportId }) => reportId)));
    return { year: query.year, reports: reports.size, clusters };
  }

  async sheet(query: CopiesQuery): Promise<ReturnType<typeof copiesSheet>> {
    const scope = await this.scopes.inWords(query);
    return copiesSheet({ year: query.year, scope, clusters: await this.clusters(query), exportedAt: new Date() });
  }

  /** With all of their reports, as long as one of them is of the region. */
  private async clusters({ year, region }: CopiesQuery): Promise<CopyCluster[]> {
    const clusters = clustersOf(await this.copies.ask(year));
    const ids = new Set(clusters.flatMap(({ similarities }) => [...similarities.keys()]));
    const regions = await this.regions.ask();
    const names = new Map((await this.copies.reports([...ids])).map((report) => [report.reportId, report]));
    return clusters
      .map(({ section, text, similarities }) => ({
        section,
        title: SECTIONS.find(({ number }) => number === section)?.title ?? '',
        text,
        reports: [...similarities]
          .flatMap(([id, similarity]) => {
            const named = names.get(id);
            return named ? [{ ...named, similarity }] : [];
          })
          .sort((one, other) => other.similarity - one.similarity || one.agency.id.localeCompare(other.agency.id)),
      }))
      .filter(
        ({ reports }) =>
          region === undefined || reports.some(({ agency }) => regions.isWithin(agency.region.code, region)),
      );
  }
}
