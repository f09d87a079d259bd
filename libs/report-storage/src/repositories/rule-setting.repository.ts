import type { Severity } from '@gongkai/report-model';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { select } from '../sql.js';
import { storableJson, storableText } from '../storable.js';

export interface NewRuleSetting {
  readonly rule: string;
  readonly enabled: boolean;
  /** Null leaves it as the catalogue has it. */
  readonly severity: Severity | null;
  /** Terms that the province has listed, for the rule that looks for them; none unless given. */
  readonly wordings?: readonly { readonly wrong: string; readonly right: string }[] | undefined;
  readonly reason: string;
  readonly changedBy: string | null;
}

/** One change of a rule. Times are ISO 8601 in UTC; `changedBy` is the name of an account. */
export interface StoredRuleSetting extends NewRuleSetting {
  readonly wordings: { wrong: string; right: string }[];
  readonly changedAt: string;
}

const SettingRow = z.object({
  rule: z.string(),
  enabled: z.boolean(),
  severity: z.enum(['error', 'warning', 'info']).nullable(),
  wordings: z.array(z.object({ wrong: z.string(), right: z.string() })),
  reason: z.string(),
  changedBy: z.string().nullable(),
  changedAt: z.date().transform((time) => time.toISOString()),
});

/** What the province has changed about the rules, with its history. */
@Injectable()
export class RuleSettingRepository {
  constructor(private readonly database: DataSource) {}

  /** The last change of each rule that was ever changed. */
  current(): Promise<StoredRuleSetting[]> {
    return this.settings('DISTINCT ON (s.rule)', 'true', 's.rule, s.id DESC', []);
  }

  /** Every change of a rule, the last one first. */
  history(rule: string): Promise<StoredRuleSetting[]> {
    return this.settings('', 's.rule = $1', 's.id DESC', [rule]);
  }

  async change({ rule, enabled, severity, wordings = [], reason, changedBy }: NewRuleSetting): Promise<void> {
    await this.database.query(
      'INSERT INTO rule_setting (rule, enabled, severity, wordings, reason, changed_by) VALUES ($1, $2, $3, $4, $5, $6)',
      [rule, enabled, severity, storableJson(wordings), storableText(reason), changedBy],
    );
  }

  private settings(distinct: string, where: string, order: string, parameters: readonly unknown[]) {
    return select(
      this.database,
      SettingRow,
      `SELECT ${distinct} s.rule, s.enabled, s.severity, s.wordings, s.reason, a.name AS "changedBy", s.changed_at AS "changedAt"
       FROM rule_setting s LEFT JOIN account a ON a.id = s.changed_by WHERE ${where} ORDER BY ${order}`,
      parameters,
    );
  }
}
