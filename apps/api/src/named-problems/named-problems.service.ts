import type {
  NamedProblems,
  NamedProblemsQuery,
  ProblemAgencies,
  ProblemAgenciesQuery,
  ProblemSentences,
  ProblemSentencesQuery,
} from '@gongkai/api-contract';
import { AppError } from '@gongkai/outcome';
import { namedProblemsSheet, problemAgenciesSheet, problemSentencesSheet } from '@gongkai/report-export';
import {
  type NamedProblemChange,
  NamedProblemsQuestion,
  NO_CATEGORY,
  SampleProvinceRepository,
  YEARS_FOLLOWED,
} from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { kindName, ScopesService } from '../organisations/scopes.service.js';

@Injectable()
export class NamedProblemsService {
  constructor(
    private readonly named: NamedProblemsQuestion,
    private readonly sample: SampleProvinceRepository,
    private readonly scopes: ScopesService,
  ) {}

  /** @throws AppError `question-invalid` */
  async list(query: NamedProblemsQuery): Promise<NamedProblems> {
    await this.scopes.require(query);
    const { year, by } = query;
    const { groups, counts, changes, compared } = await this.named.ask(query, by);
    const columns = groups.map((group) => ({ ...group, name: by === 'kind' ? kindName(group.key) : group.name }));
    // What is named no more by anybody still stands in a row.
    const categories = new Set([
      ...counts.map(({ category }) => category).filter((category) => category !== NO_CATEGORY),
      ...changes.map(({ category }) => category),
      ...counts.map(({ category }) => category),
    ]);
    const rows = [...categories].map((category) => ({
      category,
      reports: columns.map(
        ({ key }) => counts.find((count) => count.category === category && count.key === key)?.reports ?? 0,
      ),
      changes: changesOf(category, changes),
    }));
    return { year, by, columns, rows, compared };
  }

  async sheet(query: NamedProblemsQuery): Promise<ReturnType<typeof namedProblemsSheet>> {
    const [answer, sample] = await Promise.all([this.list(query), this.sample.isThere()]);
    return namedProblemsSheet({ ...answer, scope: await this.scopes.inWords(query), sample, exportedAt: new Date() });
  }

  /** @throws AppError `question-invalid` */
  async sentences(query: ProblemSentencesQuery): Promise<ProblemSentences> {
    await this.requireSense(query);
    return { year: query.year, ...(await this.named.sentences(query)) };
  }

  /** @throws AppError `question-invalid` */
  async sentencesSheet(query: ProblemSentencesQuery): Promise<ReturnType<typeof problemSentencesSheet>> {
    await this.requireSense(query);
    const { year, category = null, state = null, region, kind, at } = query;
    const { rows } = await this.named.sentences({ ...query, limit: null, after: undefined });
    const scope = await this.scopes.inWords({ region: at ?? region, kind });
    return problemSentencesSheet({ year, scope, category, state, rows, exportedAt: new Date() });
  }

  /** @throws AppError `question-invalid` */
  async agencies(query: ProblemAgenciesQuery): Promise<ProblemAgencies> {
    await this.scopes.require(query);
    return { ...yearsOf(query), ...(await this.named.agencies(query)) };
  }

  async agenciesSheet(query: ProblemAgenciesQuery): Promise<ReturnType<typeof problemAgenciesSheet>> {
    const scope = await this.scopes.inWords(query);
    const { rows } = await this.named.agencies({ ...query, limit: null, after: undefined });
    return problemAgenciesSheet({ ...yearsOf(query), scope, rows, exportedAt: new Date() });
  }

  private async requireSense(query: ProblemSentencesQuery): Promise<void> {
    await this.scopes.require(query);
    const { state, category } = query;
    if (state !== undefined && (category === undefined || category === NO_CATEGORY)) {
      throw new AppError('question-invalid', '要与上年相比（state），请同时给出一个问题类别（category）');
    }
  }
}

function changesOf(category: string, changes: readonly NamedProblemChange[]): NamedProblems['rows'][number]['changes'] {
  if (category === NO_CATEGORY) return null;
  const { recurring = 0, fresh = 0, gone = 0 } = changes.find((change) => change.category === category) ?? {};
  return { recurring, fresh, gone };
}

function yearsOf({ year }: ProblemAgenciesQuery): { from: number; year: number } {
  return { from: year - YEARS_FOLLOWED + 1, year };
}
