import type { Place } from './place.js';
import type { CellKey } from './report.js';
import type { Likeness } from './text-print.js';

export type Severity = 'error' | 'warning' | 'info';

/** A rule that holds says nothing; one that a blank keeps from being judged is `unverifiable`, never passed. */
export type Verdict = 'violated' | 'unverifiable';

/** What people read, in both languages of the pages. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** One thing that does not add up, and where. */
export interface Finding {
  /** The code of the rule: its file, its page, its value in the database. */
  readonly rule: string;
  /** The rule's number in the catalogue, such as T3-01. */
  readonly catalogue: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly message: Wording;
  /** What the clerk should do about it. */
  readonly suggestion: Wording;
  readonly cells: readonly CellKey[];
  readonly expected: number | string | null;
  readonly found: number | string | null;
  /** Every place that takes part: cells and sentences. */
  readonly at: readonly Place[];
  /** Other rules that the same cause breaks. */
  readonly also: readonly string[];
  /**
   * Names what it is about: the rule, the figures and the words. A finding of a
   * later run that bears the same name is the same finding, and what a person
   * decided about it still holds.
   */
  readonly subject: string;
  /** The reports that say the same, where it is about that. */
  readonly others?: readonly Likeness[];
}
