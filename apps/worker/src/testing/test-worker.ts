import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { FileStore } from '@gongkai/file-store';
import { type NewSubmission, type StoredSubmission, SubmissionRepository } from '@gongkai/report-storage';
import { openTestDatabase } from '@gongkai/report-storage/testing';

import type { WorkerSettings } from '../settings.js';

export type TestGround = Awaited<ReturnType<typeof openTestGround>>;

/** A database and a folder for a worker, and short ways to send to it. */
export async function openTestGround() {
  const database = await openTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-worker-'));
  const files = new FileStore(folder);
  const submissions = new SubmissionRepository(database.source);

  const settings = (change: Partial<WorkerSettings> = {}): WorkerSettings => ({
    databaseUrl: database.url,
    redisUrl: undefined,
    fileStore: folder,
    concurrency: 2,
    sampleProvince: true,
    ...change,
  });
  const send = async (bytes: Uint8Array, change: Partial<NewSubmission> = {}): Promise<string> => {
    const { sha256, size } = await files.keep(bytes);
    const { id } = await submissions.receive({
      sha256,
      size,
      fileName: '年报.txt',
      sentBy: null,
      publishedOn: null,
      givenAgency: null,
      givenYear: null,
      replaces: null,
      sample: false,
      priority: 'person',
      ...change,
    });
    return id;
  };
  /** Waits until it is neither received nor being read. */
  const settled = async (id: string, withinMs = 60_000): Promise<StoredSubmission> => {
    const end = Date.now() + withinMs;
    for (;;) {
      const submission = await submissions.get(id);
      if (submission.state !== 'received' && submission.state !== 'reading') return submission;
      if (Date.now() > end) throw new Error(`Still ${submission.state} after ${withinMs} ms`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };

  return {
    ...database,
    folder,
    files,
    submissions,
    settings,
    send,
    settled,
    async close() {
      await database[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}
