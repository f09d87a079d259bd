import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

import type { Wanted } from './file-maker-main.js';
import type { Given, HostileFile } from './hostile/hostile-files.js';

/** Compiled, also in tests, as that of the sandbox is. */
const ENTRY = join(import.meta.dirname, '../../dist/testing/file-maker-main.js');

/**
 * Makes hostile files in a process of its own, one at a time. Some take seconds to
 * make; made here they would hold up the clock that ends a reading, and whoever
 * measures it.
 */
export class FileMaker {
  private readonly process: ChildProcess = fork(ENTRY, { serialization: 'advanced', execArgv: [] });
  private readonly given: Given;

  constructor({ seed, reach, lures: { url, file } }: Given) {
    this.given = { seed, reach, lures: { url, file } };
  }

  make({ kind, nth }: HostileFile): Promise<Uint8Array> {
    return new Promise((made, failed) => {
      const ended = (code: number | null): void => {
        failed(new Error(`${kind} ${nth} could not be made: its maker ended with ${String(code)}`));
      };
      this.process.once('exit', ended).once('message', (bytes) => {
        this.process.off('exit', ended);
        made(bytes as unknown as Uint8Array);
      });
      const wanted: Wanted = { kind, nth, given: this.given };
      this.process.send(wanted);
    });
  }

  close(): void {
    this.process.disconnect();
  }
}
