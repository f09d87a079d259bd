import type { Wording } from '@gongkai/report-model';

export type Language = keyof Wording;

/** What a command may touch; tests hand in their own. Texts are lines without their break. */
export interface Io {
  /** Results and nothing else. */
  readonly out: (text: string) => void;
  /** What is said beside the results. */
  readonly err: (text: string) => void;
  /** @throws {FileProblem} when there is no such file, or it cannot be read. */
  readonly readBytes: (path: string) => Promise<Uint8Array>;
}

/** Why a file could not be taken off the disk, and what to do. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  constructor(readonly reason: Wording) {
    super(reason.zh);
  }
}

/** The command was wrong: said on standard error with the usage, exit 2. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';

  constructor(readonly reason: Wording) {
    super(reason.zh);
  }
}

/** How a command ended. */
export const EXIT = { good: 0, findings: 1, trouble: 2 } as const;
