import { cellKeys } from '@gongkai/report-form';
import type { AnnualReport, CellKey, FigureState, Severity, Verdict, Wording } from '@gongkai/report-model';

import type { Breach } from './breach.js';
import { figureOf } from '../figures/count-range.js';
import { perForm } from '../figures/per-form.js';
import type { RuleHead } from './rule-head.js';
import { formOf, labelOf, listed } from '../words/words.js';

/** What it means that cells of a table hold no figure. */
export interface Gap {
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly says: (table: Wording, cells: Wording, count: number) => Wording;
}

/** Every cell of a table holds a figure. One breach a table, however many cells lack one. */
export interface TableRule extends RuleHead {
  readonly kind: 'table';
  /** The states of a cell that count as holding none. */
  readonly lacking: readonly FigureState[];
  /** Cells that another rule has told of already, with what they have in common. */
  readonly toldElsewhere: (report: AnnualReport) => ReadonlySet<CellKey>;
  /** No cell of the table holds one. */
  readonly whole: Gap;
  /** Some cells do not. */
  readonly part: Gap;
}

const TABLES: readonly { readonly prefix: string; readonly name: Wording }[] = [
  { prefix: 'proactive.', name: { zh: '表二（主动公开政府信息情况）', en: 'table two (proactive disclosure)' } },
  { prefix: 'applications.', name: { zh: '表三（收到和处理政府信息公开申请情况）', en: 'table three (applications)' } },
  {
    prefix: 'challenges.',
    name: { zh: '表四（政府信息公开行政复议、行政诉讼情况）', en: 'table four (reconsideration and litigation)' },
  },
];

const tablesOf = perForm((form) =>
  TABLES.map(({ prefix, name }) => ({ name, table: cellKeys(form).filter((key) => key.startsWith(prefix)) })),
);

export function tableBreaches(rule: TableRule, report: AnnualReport): Breach[] {
  const form = formOf(report);
  if (form === null) return [];
  const told = rule.toldElsewhere(report);
  return tablesOf(form).flatMap(({ name, table }) => {
    const lacking = table.filter((key) => rule.lacking.includes(figureOf(report, key).state));
    if (lacking.length > 0 && lacking.length === table.length) {
      return [breachOf(rule, report, rule.whole, name, lacking)];
    }
    const untold = lacking.filter((key) => !told.has(key));
    return untold.length === 0 ? [] : [breachOf(rule, report, rule.part, name, untold)];
  });
}

function breachOf(rule: TableRule, report: AnnualReport, gap: Gap, name: Wording, lacking: CellKey[]): Breach {
  const cells = listed(lacking.map((key) => labelOf(report, key)));
  return {
    rule,
    subject: name.zh,
    family: `${rule.code}/${name.zh}`,
    verdict: gap.verdict,
    severity: gap.severity,
    message: gap.says(name, cells, lacking.length),
    cells: lacking,
    needs: [],
    lacks: lacking,
    mentions: [],
    expected: null,
    found: null,
  };
}
