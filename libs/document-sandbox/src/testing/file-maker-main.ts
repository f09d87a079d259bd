/** The process of a FileMaker: the name of a file comes in as a message, its bytes go out as one. */
import { type Given, hostileFile } from './hostile/hostile-files.js';

export interface Wanted {
  readonly kind: string;
  readonly nth: number;
  readonly given: Given;
}

process.on('message', ({ kind, nth, given }: Wanted) => {
  process.send?.(hostileFile(kind, nth, given).bytes());
});
// Whoever started it is gone.
process.on('disconnect', () => {
  process.exit();
});
