import type { AgencyVersion } from '@gongkai/organisations';
import type { FormEdition } from '@gongkai/report-form';
import type { CellKey, Edition, Severity } from '@gongkai/report-model';

import type { Claims } from '../claims.js';
import type { Cells } from '../counts/agency-history.js';
import type { Random } from '../random.js';
import type { ReportText } from '../text/report-text.js';

/** What is about to be written: true figures and words, until a fault has been put in. */
export interface Draft {
  readonly agency: AgencyVersion;
  readonly cells: Cells;
  readonly claims: Claims;
  readonly year: number;
  /** Of a government: what the agencies below it truly have, one entry each; null for a report that never comes. */
  readonly below: readonly (Cells | null)[];
  /** The figures of the year before; null where the sample has no such report. */
  readonly before: Cells | null;
  /** What the report of the year before said; null where the sample has none. */
  readonly toldBefore: (() => ReportText) | null;
  /** What it says itself, as long as nothing goes wrong. */
  readonly told: () => ReportText;
  /** Its own figures in the words of another. */
  readonly toldLike: (other: Draft) => ReportText;
}

/** What a fault changes. The figures come first: words that are not changed repeat what the tables say. */
export interface Change {
  readonly cells?: Cells;
  readonly claims?: Partial<Claims>;
  /** What becomes of the written report; it keeps, or itself gives up, what its sentences state. */
  readonly rewritten?: (text: ReportText) => ReportText;
  /** Cells that print something other than their figure. */
  readonly printed?: Readonly<Record<CellKey, string>>;
  /** The section whose table is left out. */
  readonly omitted?: 2 | 3 | 4;
  /** The form as somebody redrew it: without a row or a column, or in another order. */
  readonly redrawn?: (form: FormEdition) => FormEdition;
  /** The edition of the form, where it is not the one of the year. */
  readonly edition?: Edition;
  /** Another report that the words were taken from: it has the same fault. */
  readonly copied?: Draft;
}

/** A way in which reports go wrong. */
export interface FaultKind {
  /** The code of the rule that must find it … */
  readonly rule: string;
  /** … or one of these, which the same cause breaks. */
  readonly also: readonly string[];
  readonly severity: Severity;
  /** The change to make, or null where this report cannot have the fault. */
  readonly change: (draft: Draft, random: Random, others: Iterable<Draft>) => Change | null;
}
