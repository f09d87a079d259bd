import type { Random } from './random.js';

/** What a document could be tempted to fetch or to read; neither may ever happen. */
export interface Lures {
  /** Address of a server on this machine, without a slash at the end. */
  readonly url: string;
  /** Path of a file whose content is a secret. */
  readonly file: string;
}

export interface Ingredients {
  /** Gives the same file again for the same seed. */
  readonly random: Random;
  /** How many files of this kind were made before. */
  readonly nth: number;
  readonly lures: Lures;
}

/** One way to harm whoever reads a document. */
export interface HostileKind {
  /** In kebab case, its format first. */
  readonly name: string;
  /** How many files of this kind differ in more than their random numbers; 1 where it is not said. */
  readonly variants?: number;
  make(from: Ingredients): Uint8Array;
}
