import type { CellKey, Edition } from '@gongkai/report-model';

/** A cell of table two. Labels are official; match them after NFKC with all spaces removed. */
export interface FormCell {
  readonly key: CellKey;
  readonly article: string;
  readonly row: string;
  readonly column: string;
  readonly unit: string;
  readonly decimal?: boolean;
  /** 本年增/减 of the 2019 edition is written with a minus sign. */
  readonly mayBeNegative?: boolean;
}

/** A row of table three; the group is the label in front of it. */
export interface FormRow {
  readonly key: string;
  readonly label: string;
  readonly group?: string;
}

export interface FormColumn {
  readonly key: string;
  readonly label: string;
  readonly variants: readonly string[];
}

/** A block of table four; the labels stand one above the other. */
export interface FormForum {
  readonly key: string;
  readonly labels: readonly string[];
}

export interface FormOutcome {
  readonly key: string;
  readonly label: string;
}

/** One edition of the national form. */
export interface FormEdition {
  readonly id: Edition;
  readonly source: string;
  readonly firstYear: number;
  readonly lastYear: number | null;
  readonly proactive: readonly FormCell[];
  readonly applicationRows: readonly FormRow[];
  readonly applicationColumns: readonly FormColumn[];
  readonly challengeForums: readonly FormForum[];
  readonly challengeOutcomes: readonly FormOutcome[];
}
