import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { Inject, Injectable } from '@nestjs/common';

import type { WorkerSettings } from '../settings.js';
import { SETTINGS } from '../tokens.js';

/** A thread runs compiled code, also in tests. */
const ENTRY = join(import.meta.dirname, '../../dist/check-reports/checking-thread.js');

/**
 * Checks reports in threads of their own: to judge takes all of a core, and the
 * worker has others, and more to do. A thread is kept for the next job.
 */
@Injectable()
export class CheckingThreads {
  private readonly idle: Worker[] = [];

  constructor(@Inject(SETTINGS) private readonly settings: Pick<WorkerSettings, 'databaseUrl'>) {}

  /** Checks those of the reports that are due; as many jobs at a time as the caller likes. A thread that fails is not used again. */
  async check(reportIds: readonly string[]): Promise<void> {
    const thread = this.idle.pop() ?? this.start();
    const answered = answerOf(thread);
    thread.postMessage(reportIds);
    const error = await answered;
    if (error === null) this.idle.push(thread);
    else {
      await thread.terminate();
      throw error;
    }
  }

  /** Ends the threads, which have nothing to do any more. */
  async close(): Promise<void> {
    await Promise.all(this.idle.splice(0).map((thread) => thread.terminate()));
  }

  private start(): Worker {
    if (!existsSync(ENTRY)) {
      throw new Error(`The worker is not compiled: run npx tsc -b apps/worker (${ENTRY} is missing)`);
    }
    return new Worker(ENTRY, { workerData: { databaseUrl: this.settings.databaseUrl }, execArgv: [] });
  }
}

/** The error that a thread answers with or dies of; null when it has done its job. */
function answerOf(thread: Worker): Promise<Error | null> {
  return new Promise((resolve) => {
    const settle = (answer: Error | null) => {
      thread.off('message', settle).off('error', settle).off('exit', ended);
      resolve(answer);
    };
    const ended = () => {
      settle(new Error('The thread that checks ended before it had done its job'));
    };
    thread.on('message', settle).on('error', settle).on('exit', ended);
  });
}
