import type { PreviewRow, RulePreview, RuleSetting } from '@gongkai/api-contract';
import { checkWith, contextOf, type Rule, type RuleSettings } from '@gongkai/consistency-rules';
import type { Finding } from '@gongkai/report-model';
import { CheckRepository, type ComparedReport, type RuleFinding, RuleFindingsQuestion } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { ruleOf } from './rules.service.js';

/** Reports that are held in memory at a time. */
const BATCH = 100;
/** Rows that are shown: nobody reads through thousands before a change. */
const SHOWN = 200;
const ORDER = ['new', 'gone', 'kept'] as const;

type Found = Pick<Finding, 'severity' | 'verdict' | 'message'>;
type Said = Found & Pick<PreviewRow, 'reportId' | 'change'>;

/** What a rule, set otherwise, would say on the stored reports. */
@Injectable()
export class RulePreviewService {
  constructor(
    private readonly checks: CheckRepository,
    private readonly found: RuleFindingsQuestion,
  ) {}

  /**
   * Runs the one rule over every current report. Nothing is changed.
   *
   * @throws AppError `rule-not-found`
   */
  async preview(code: string, setting: RuleSetting): Promise<RulePreview> {
    const rule = ruleOf(code);
    const stored = await this.found.ofRule(code);
    const named = new Set(stored.map(({ reportId }) => reportId));
    const settings: RuleSettings = new Map([[code, setting]]);
    const found: Said[] = [];
    let total = 0;
    for await (const report of this.compared()) {
      total += 1;
      const change = named.has(report.id) ? 'kept' : 'new';
      found.push(
        ...judged(rule, report, settings).map((finding) => ({ ...finding, reportId: report.id, change }) as const),
      );
    }
    const said = [...found, ...goneWith(found, stored)];
    return { total, ...countsOf(said), findings: said.length, rows: await this.shown(said) };
  }

  private async *compared(): AsyncGenerator<ComparedReport> {
    let batch: ComparedReport[];
    let after: string | null = null;
    do {
      batch = await this.checks.compared(after, BATCH);
      yield* batch;
      after = batch.at(-1)?.id ?? null;
    } while (batch.length === BATCH);
  }

  private async shown(said: readonly Said[]): Promise<PreviewRow[]> {
    const first = ORDER.flatMap((change) => said.filter((one) => one.change === change)).slice(0, SHOWN);
    const names = await this.found.reports([...new Set(first.map(({ reportId }) => reportId))]);
    const nameOf = new Map(names.map((name) => [name.reportId, name]));
    return first.flatMap(({ reportId, change, severity, verdict, message }) => {
      const name = nameOf.get(reportId);
      return name ? [{ ...name, change, severity, verdict, message }] : [];
    });
  }
}

function judged(rule: Rule, { reading, neighbours }: ComparedReport, settings: RuleSettings): Found[] {
  return checkWith([rule], reading, contextOf(neighbours, settings));
}

/** A finding that only names the rule beside another one stays under that one. */
function goneWith(found: readonly Said[], stored: readonly RuleFinding[]): Said[] {
  const stays = new Set(found.map(({ reportId }) => reportId));
  return stored
    .filter(({ reportId, isMain }) => isMain && !stays.has(reportId))
    .map(({ reportId, severity, verdict, message }) => ({ reportId, severity, verdict, message, change: 'gone' }));
}

function countsOf(said: readonly Said[]): Pick<RulePreview, 'reports' | 'errors' | 'new' | 'gone'> {
  const reports = (wanted: (one: Said) => boolean) => new Set(said.filter(wanted).map(({ reportId }) => reportId)).size;
  return {
    reports: reports(({ change }) => change !== 'gone'),
    errors: reports((one) => one.change !== 'gone' && one.severity === 'error' && one.verdict === 'violated'),
    new: reports(({ change }) => change === 'new'),
    gone: reports(({ change }) => change === 'gone'),
  };
}
