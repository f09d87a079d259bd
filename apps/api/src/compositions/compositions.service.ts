import type { Compositions, CompositionsQuery } from '@gongkai/api-contract';
import { COMPOSITIONS, type CompositionName } from '@gongkai/indicators';
import { compositionsSheet } from '@gongkai/report-export';
import { CompositionsQuestion, SampleProvinceRepository } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { ScopesService } from '../organisations/scopes.service.js';

@Injectable()
export class CompositionsService {
  constructor(
    private readonly compositions: CompositionsQuestion,
    private readonly sample: SampleProvinceRepository,
    private readonly scopes: ScopesService,
  ) {}

  /** @throws AppError `question-invalid` */
  async list(query: CompositionsQuery): Promise<Compositions> {
    await this.scopes.require(query);
    const { of, year, level } = query;
    const [{ rows, ...answer }, sample] = await this.ask(query);
    return { of, year, level, sample, parts: partsOf(of), ...answer, rows: [...rows] };
  }

  /** @throws AppError `question-invalid` */
  async sheet(query: CompositionsQuery): Promise<ReturnType<typeof compositionsSheet>> {
    const scope = await this.scopes.inWords(query);
    const [{ whole, rows }, sample] = await this.ask(query);
    return compositionsSheet({ ...query, whole, rows, sample, scope, exportedAt: new Date() });
  }

  private ask(query: CompositionsQuery) {
    return Promise.all([this.compositions.ask(query), this.sample.isThere()]);
  }
}

function partsOf(of: CompositionName): Compositions['parts'] {
  return COMPOSITIONS[of].parts.map(({ code, title }) => ({ code, title }));
}
