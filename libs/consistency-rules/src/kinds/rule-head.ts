import type { Severity, Wording } from '@gongkai/report-model';

/** What every rule says of itself, whatever kind it is. */
export interface RuleHead {
  /** Its file, its spec, its page under docs/rules and its value in the database. */
  readonly code: string;
  /** Its number in the catalogue, the one people see. */
  readonly catalogue: string;
  readonly title: Wording;
  /** The sentence of the form or the law it stands on. */
  readonly basis: string;
  /** What the clerk should do when it is broken. */
  readonly advice: Wording;
  /** How grave it is when it is broken; what cannot be judged is never graver than a warning. */
  readonly severity: Severity;
  /** The first and the last year of report it holds for; null is open. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}
