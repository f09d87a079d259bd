import type { Rollups, RollupsQuery } from '@gongkai/api-contract';
import { rollupsSheet } from '@gongkai/report-export';
import { RollupsQuestion, SampleProvinceRepository } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { ScopesService } from '../organisations/scopes.service.js';

@Injectable()
export class RollupsService {
  constructor(
    private readonly rollups: RollupsQuestion,
    private readonly sample: SampleProvinceRepository,
    private readonly scopes: ScopesService,
  ) {}

  /** @throws AppError `question-invalid` */
  async list(query: RollupsQuery): Promise<Rollups> {
    await this.scopes.require(query);
    const { year, level } = query;
    const [rows, sample] = await this.ask(query);
    return { year, level, sample, rows: [...rows] };
  }

  async sheet(query: RollupsQuery): Promise<ReturnType<typeof rollupsSheet>> {
    const scope = await this.scopes.inWords(query);
    const [rows, sample] = await this.ask(query);
    return rollupsSheet({ year: query.year, scope, rows, sample, exportedAt: new Date() });
  }

  private ask(query: RollupsQuery) {
    return Promise.all([this.rollups.ask(query), this.sample.isThere()]);
  }
}
