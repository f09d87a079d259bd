import type { AnnualReport, CellKey, Fact, FactName } from '@gongkai/report-model';

import { type Breach, severityOf } from './breach.js';
import { figureOf } from '../figures/count-range.js';
import type { RuleHead } from './rule-head.js';
import { placeName, quoted } from '../words/words.js';

/** One sentence says there was none, another that there were some. */
export interface ContradictionRule extends RuleHead {
  readonly kind: 'contradiction';
  readonly denial: FactName;
  readonly claim: FactName;
  /** An ambiguous claim may be about these instead: where there are some, it contradicts nothing. */
  readonly claimMayMean: CellKey;
}

export function contradictionBreaches(rule: ContradictionRule, report: AnnualReport): Breach[] {
  const others = figureOf(report, rule.claimMayMean).value === 0;
  const claims = report.facts.filter(
    ({ name, value, ambiguous = false }) => name === rule.claim && (value ?? 0) > 0 && (!ambiguous || others),
  );
  if (claims.length === 0) return [];
  return report.facts.filter(({ name }) => name === rule.denial).map((denial) => breachOf(rule, denial, claims));
}

function breachOf(rule: ContradictionRule, denial: Fact, claims: readonly Fact[]): Breach {
  const said = claims.map(quoted);
  return {
    rule,
    subject: placeName(denial.at),
    family: rule.code,
    verdict: 'violated',
    severity: severityOf(rule, 'violated'),
    message: {
      zh: `正文一处称${quoted(denial)}，另一处称${said.join('、')}，前后矛盾。`,
      en: `The text says ${quoted(denial)}, and elsewhere ${said.join(', ')}; both cannot be true.`,
    },
    cells: [],
    needs: [],
    lacks: [],
    mentions: [denial, ...claims],
    expected: claims[0]?.value ?? null,
    found: 0,
  };
}
