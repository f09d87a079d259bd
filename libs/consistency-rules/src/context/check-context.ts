import type { AgencyVersion } from '@gongkai/organisations';
import type { AnnualReport, CellKey } from '@gongkai/report-model';

import type { SimilarTexts } from '../copies/similar-texts.js';
import type { RequiredWording } from '../words/required-wording.js';
import type { RuleSettings } from './rule-settings.js';

/** An agency below another, and what it reported of the same year. */
export interface Subordinate {
  readonly name: string;
  /** The cells that hold a number; null where no report has come. */
  readonly counts: ReadonlyMap<CellKey, number> | null;
}

/** Another agency whose work one took over in the year, and what it reported on the year before. */
export interface Predecessor {
  readonly name: string;
  /** Null where no report has come. */
  readonly report: AnnualReport | null;
}

/** What is usual among the agencies that one is compared with; null where too few say. */
export interface Peers {
  /** All but one in a hundred publish no more items a year than this. */
  readonly published99: number | null;
  /** Applications for 10 000 residents; above this is more than chance would have for its population. */
  readonly perTenThousandLimit: number | null;
}

/** What may be known beside the report itself. What is not given is not judged. */
export interface CheckContext {
  /** The same agency's report of the year before. */
  readonly previous?: AnnualReport;
  /** Beside it, where agencies were merged: the others whose work this one took over. */
  readonly predecessors?: readonly Predecessor[];
  /** The agency in the roster; without it its printed name tells what can be told. */
  readonly agency?: AgencyVersion;
  /**
   * The day it was published, such as 2024-01-31. Null: it should be known and is not, and what depends on it
   * cannot be judged. Not given: nobody asks, as where a file is checked before it is published.
   */
  readonly publishedOn?: string | null;
  /** The version of it that had been published before this one was sent, and the day, such as 2024-01-20. */
  readonly published?: { readonly on: string; readonly report: AnnualReport };
  /** Those that the agency's figures should hold as well, where it is a government. */
  readonly subordinates?: readonly Subordinate[];
  /** What is usual among agencies of its kind. */
  readonly peers?: Peers;
  /** The reports that may say the same in the same words. */
  readonly similar?: SimilarTexts;
  /** The terms that the province has listed, with the wrong forms to look for. */
  readonly wordings?: readonly RequiredWording[];
  /** What the province has changed about the rules. */
  readonly settings?: RuleSettings;
}

/** The report of the year before, where it is at hand and had a form. */
export function yearBefore({ year }: Pick<AnnualReport, 'year'>, { previous }: CheckContext): AnnualReport | null {
  if (previous === undefined || previous.edition === null || previous.year === null) return null;
  return previous.year + 1 === year ? previous : null;
}
