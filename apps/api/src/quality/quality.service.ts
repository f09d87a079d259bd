import type {
  Quality,
  QualityColumn,
  QualityFindings,
  QualityFindingsQuery,
  QualityQuery,
  QualityRule,
} from '@gongkai/api-contract';
import { shareChange } from '@gongkai/indicators';
import { qualityFindingsSheet, qualitySheet } from '@gongkai/report-export';
import {
  type QualityGroup,
  type QualityOfRule,
  QualityQuestion,
  SampleProvinceRepository,
} from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { ScopesService } from '../organisations/scopes.service.js';
import { RulesService } from '../rules/rules.service.js';

@Injectable()
export class QualityService {
  constructor(
    private readonly quality: QualityQuestion,
    private readonly rules: RulesService,
    private readonly sample: SampleProvinceRepository,
    private readonly scopes: ScopesService,
  ) {}

  /** @throws AppError `question-invalid` */
  async list(query: QualityQuery): Promise<Quality> {
    await this.scopes.require(query);
    const { year, by } = query;
    const [{ groups, before, rules }, sample] = await Promise.all([this.quality.ask(query, by), this.sample.isThere()]);
    const columns = groups.map((group, index) =>
      columnOf(
        group,
        beforeOf(group, by === 'year' ? groups[index - 1] : before.find(({ key }) => key === group.key), by),
      ),
    );
    return { year, by, sample, columns, rules: this.rows(columns, rules) };
  }

  async sheet(query: QualityQuery): Promise<ReturnType<typeof qualitySheet>> {
    const answer = await this.list(query);
    return qualitySheet({ ...answer, scope: await this.scopes.inWords(query), exportedAt: new Date() });
  }

  /** @throws AppError `question-invalid` */
  async findings(query: QualityFindingsQuery): Promise<QualityFindings> {
    await this.scopes.require(query);
    const { year, rule } = query;
    const page = await this.quality.findings(query);
    return { year, rule, title: this.rules.sayingOf(query).title, ...page };
  }

  async findingsSheet(query: QualityFindingsQuery): Promise<ReturnType<typeof qualityFindingsSheet>> {
    const scope = await this.scopes.inWords({ ...query, region: query.at ?? query.region });
    const { rows } = await this.quality.findings({ ...query, limit: null, after: undefined });
    const rule = this.rules.sayingOf(query).title.zh;
    return qualityFindingsSheet({ year: query.year, rule, scope, rows, exportedAt: new Date() });
  }

  /** A row a rule, its counts in the order of the columns. */
  private rows(columns: readonly QualityColumn[], found: readonly QualityOfRule[]): QualityRule[] {
    const place = new Map(columns.map(({ key }, index) => [key, index]));
    const rows = new Map<string, QualityRule>();
    for (const { rule, key, severity, reports } of found) {
      const row = rows.get(rule) ?? {
        rule,
        severity,
        title: this.rules.sayingOf({ rule }).title,
        reports: columns.map(() => 0),
      };
      rows.set(rule, row);
      const index = place.get(key);
      if (index !== undefined) row.reports[index] = reports;
    }
    return [...rows.values()];
  }
}

/** A year that follows a gap has none before it. */
function beforeOf(group: QualityGroup, before: QualityGroup | undefined, by: Quality['by']): QualityGroup | null {
  if (before === undefined) return null;
  return by === 'year' && Number(before.key) !== Number(group.key) - 1 ? null : before;
}

function columnOf(group: QualityGroup, before: QualityGroup | null): QualityColumn {
  return {
    ...group,
    before: before && { reports: before.reports, withErrors: before.withErrors },
    change: before && (shareChange(shareOf(before), shareOf(group))?.direction ?? null),
  };
}

function shareOf({ withErrors, reports }: QualityGroup) {
  return { numerator: withErrors, denominator: reports };
}
