import type { Wording } from '@gongkai/report-model';

import type { Io } from './io.js';

/** The work of a command. */
export interface Command {
  /** Resolves to the exit code; throws UsageProblem when its arguments are wrong. */
  run(args: readonly string[], io: Io): Promise<number>;
}

/** A command as the table lists it; its code is loaded only when it is asked for. */
export interface CommandEntry {
  readonly usage: string;
  readonly summary: Wording;
  readonly load: () => Promise<Command>;
}
