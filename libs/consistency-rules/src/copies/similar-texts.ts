import type { SectionText } from '@gongkai/report-model';

/** A report that may say the same: several buckets are those of the report at hand. */
export interface SimilarReport {
  /** Its id; its file where nothing is stored. */
  readonly report: string;
  readonly agency: string;
  readonly year: number;
  readonly sections: readonly SectionText[];
}

/** What a report's text is compared with. */
export interface SimilarTexts {
  /** Of other agencies, of the same year or the one before. */
  readonly reports: readonly SimilarReport[];
  /** Hashes of the sentences that are nobody's own, because so many agencies use them. */
  readonly common: readonly number[];
}
