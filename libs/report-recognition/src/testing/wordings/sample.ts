/** A wording of our own for a pattern of the catalogue, and what is to be read from it: `name=value`, `~` approximate, `?` ambiguous. */
export interface Sample {
  /** The number in the catalogue of wordings, 1 … 60. */
  readonly pattern: number;
  readonly text: string;
  /** Every fact of the text in order; a sample that shows what the pattern must not read has none, or others. */
  readonly facts: readonly string[];
}
