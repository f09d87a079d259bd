/** A category of problems or measures and the words that tell it; `…` stands for up to eight characters of one clause. */
export interface Category {
  readonly code: string;
  readonly title: string;
  readonly words: readonly string[];
}
