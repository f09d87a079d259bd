import { cellKeys, type FormCell, type FormEdition } from '@gongkai/report-form';
import type { AnnualReport, CellKey, Figure, Wording } from '@gongkai/report-model';

import { type Breach, severityOf } from './breach.js';
import { countOf, figureOf } from '../figures/count-range.js';
import { perForm } from '../figures/per-form.js';
import type { RuleHead } from './rule-head.js';
import { formOf, labelOf } from '../words/words.js';

/** What may stand in a cell of the form. */
export interface CellKind {
  readonly decimal: boolean;
  readonly mayBeNegative: boolean;
}

/** Something that holds for every cell by itself. */
export interface CellRule extends RuleHead {
  readonly kind: 'cell';
  readonly accepts: (figure: Figure, cell: CellKind) => boolean;
  /** What is wrong with a figure that is not accepted. */
  readonly complaint: (figure: Figure, cell: CellKind) => Wording;
}

export function cellBreaches(rule: CellRule, report: AnnualReport): Breach[] {
  const form = formOf(report);
  if (form === null) return [];
  return cellKeys(form)
    .filter((key) => !rule.accepts(figureOf(report, key), kindOf(form, key)))
    .map((key) => breachOf(rule, report, key, rule.complaint(figureOf(report, key), kindOf(form, key))));
}

function breachOf(rule: CellRule, report: AnnualReport, key: CellKey, complaint: Wording): Breach {
  const label = labelOf(report, key);
  const { raw, value } = figureOf(report, key);
  return {
    rule,
    subject: key,
    family: `${rule.code}/${key.split('.', 1).join('')}/${complaint.zh}`,
    verdict: 'violated',
    severity: severityOf(rule, 'violated'),
    message: {
      zh: `${label.zh}填的是“${raw.trim()}”，${complaint.zh}。`,
      en: `${label.en} holds “${raw.trim()}”, ${complaint.en}.`,
    },
    cells: [key],
    needs: [],
    lacks: countOf(report, key) === null ? [key] : [],
    mentions: [],
    expected: null,
    found: value ?? raw,
  };
}

const COUNT: CellKind = { decimal: false, mayBeNegative: false };

const proactiveKinds = perForm(
  ({ proactive }): ReadonlyMap<CellKey, CellKind> =>
    new Map(
      proactive.map(({ key, decimal = false, mayBeNegative = false }: FormCell) => [key, { decimal, mayBeNegative }]),
    ),
);

/** Tables three and four hold nothing but counts; table two says for each of its cells. */
function kindOf(form: FormEdition, key: CellKey): CellKind {
  return proactiveKinds(form).get(key) ?? COUNT;
}
