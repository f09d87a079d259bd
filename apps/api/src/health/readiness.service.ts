import { sandboxLimits } from '@gongkai/document-sandbox';
import { FileStore } from '@gongkai/file-store';
import { openQueueBackend, type QueueBackend } from '@gongkai/job-queue';
import { READ_SUBMISSION } from '@gongkai/report-storage';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { type Settings, SETTINGS } from '../settings.js';

/** What the API needs, and whether it is there. */
export interface Readiness {
  readonly ready: boolean;
  readonly database: 'up' | 'down';
  /** Whether originals can be kept. */
  readonly files: 'up' | 'down';
  /** Uploads are kept without it; they are read once it is back. */
  readonly queue: { readonly backend: 'postgres' | 'redis'; readonly state: 'up' | 'down' };
  /** Limits of document parsing that this system cannot hold, such as `network`; a worker elsewhere may differ. */
  readonly sandbox: { readonly lacking: string[] };
}

const PATIENCE_MS = 2000;

@Injectable()
export class ReadinessService implements OnApplicationShutdown {
  private queue: Promise<QueueBackend> | null = null;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: DataSource,
    private readonly store: FileStore,
  ) {}

  /** Asks every part, each for two seconds at most. Ready is who can answer: a queue that is away only delays. */
  async check(): Promise<Readiness> {
    const [database, files, queue] = await Promise.all([
      answers(() => this.database.query('SELECT 1')),
      answers(() => this.store.check()),
      answers(() => this.waiting()),
    ]);
    const lacking = sandboxLimits().flatMap(({ name, held }) => (held ? [] : [name]));
    return {
      ready: database && files,
      database: stateOf(database),
      files: stateOf(files),
      queue: { backend: this.settings.redisUrl === undefined ? 'postgres' : 'redis', state: stateOf(queue) },
      sandbox: { lacking },
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue?.then((queue) => queue.close()).catch(() => undefined);
  }

  /** How many submissions wait for a worker. The connection is opened at the first question, and again where that failed. */
  async waiting(): Promise<number> {
    const { databaseUrl, redisUrl } = this.settings;
    this.queue ??= openQueueBackend({ databaseUrl, redisUrl }).catch((error: unknown) => {
      this.queue = null;
      throw error;
    });
    return (await this.queue).waiting(READ_SUBMISSION);
  }
}

async function answers(question: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([question().then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

function stateOf(isUp: boolean): 'up' | 'down' {
  return isUp ? 'up' : 'down';
}
