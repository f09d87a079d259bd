/** The running text of one section with all that differs between two copies masked: a sentence a line. */
export interface SectionText {
  readonly section: number;
  readonly text: string;
}

/** What a report is found by among those that say the same. It depends on the report alone. */
export interface TextPrint {
  /** Sections that are long enough to be told from another's. */
  readonly sections: readonly SectionText[];
  /** A number of 32 bits for each different sentence, by which uses are counted. */
  readonly sentences: readonly number[];
  /** Numbers of 32 bits; two sections that are alike have several in common. */
  readonly buckets: readonly number[];
}

/** Another report with a section that says the same. */
export interface Likeness {
  /** Its id; its file where nothing is stored. */
  readonly report: string;
  readonly agency: string;
  readonly year: number;
  readonly section: number;
  /** Of all that the two sections say of their own, the share that both say, 0..1. */
  readonly similarity: number;
  /** What both say, as this report prints it: sentences in reading order. */
  readonly text: string;
}
