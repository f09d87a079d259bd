import type { CellKey, Edition, Severity } from '@gongkai/report-model';

import type { SampleFormat } from './documents/write-document.js';
import type { StatedFact } from './text/statement.js';
import type { StatedItem } from './text/section-five.js';

/** A fault that was put into a report. */
export interface InjectedFault {
  /** The code of the rule that must find it … */
  readonly rule: string;
  /** … or of these, which the same cause breaks. */
  readonly also: readonly string[];
  readonly severity: Severity;
  /** The cells that were changed; empty where the words are at fault. */
  readonly cells: readonly CellKey[];
}

/** Everything that a reader should find in one document. */
export interface DocumentTruth {
  /** Folder and file, as written. */
  readonly path: string;
  readonly agencyId: string;
  readonly agency: string;
  readonly year: number;
  /** The edition whose tables it has. */
  readonly edition: Edition;
  readonly format: SampleFormat;
  readonly publishedOn: string;
  /** The 200 cells (198 in the edition of 2019) as printed; null where the document does not have the cell. */
  readonly cells: Readonly<Record<CellKey, string | null>>;
  /** One for each mention, in reading order. */
  readonly facts: readonly StatedFact[];
  readonly problems: readonly StatedItem[];
  readonly measures: readonly StatedItem[];
  readonly faults: readonly InjectedFault[];
}

/** A report that was due and is not there. */
export interface MissingReport {
  readonly agencyId: string;
  readonly year: number;
}

/** What truth.json holds. */
export interface ProvinceTruth {
  readonly notice: string;
  readonly seed: number;
  readonly years: readonly number[];
  readonly documents: readonly DocumentTruth[];
  readonly missing: readonly MissingReport[];
}
