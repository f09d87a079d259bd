import { randomUUID } from 'node:crypto';

import { AppError } from '@gongkai/outcome';
import { READ_SUBMISSION } from '@gongkai/report-storage';
import { openTestDatabase, type TestDatabase } from '@gongkai/report-storage/testing';

import type { Consumer, JobHandler, NewJob, QueueBackend } from './queue-backend.js';
import { BACKENDS, until } from './testing/backends.js';

type Handler = JobHandler<typeof READ_SUBMISSION>;

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database[Symbol.asyncDispose]());

describe.each(BACKENDS)('a queue in %s', (_name, open) => {
  let backend: QueueBackend;
  let consumers: Consumer[];
  let errors: { error: Error; attempt: number | undefined }[];

  beforeEach(async () => {
    backend = await open(database.url);
    consumers = [];
    errors = [];
  });

  afterEach(async () => {
    await Promise.all(consumers.map((consumer) => consumer.close()));
    await backend.close();
  });

  function consume(handler: Handler, concurrency = 1): void {
    const onError = (error: Error, job?: { attempt: number }) => errors.push({ error, attempt: job?.attempt });
    consumers.push(backend.consume(READ_SUBMISSION, handler, { concurrency, onError }));
  }

  function aJob(change: Partial<NewJob> = {}): NewJob & { payload: { submissionId: string } } {
    return { id: randomUUID(), payload: { submissionId: randomUUID() }, priority: 1, ...change } as never;
  }

  it('does every job once', async () => {
    const jobs = Array.from({ length: 30 }, () => aJob());
    const done: string[] = [];
    consume(({ submissionId }) => {
      done.push(submissionId);
      return Promise.resolve();
    }, 4);
    await backend.add(READ_SUBMISSION, jobs);
    await until('all are done', () => done.length >= jobs.length);
    expect(done.sort()).toEqual(jobs.map(({ payload }) => payload.submissionId).sort());
  });

  it('hears a bell once that is rung twice, also when the job has been done', async () => {
    const job = aJob();
    const last = aJob();
    const done: string[] = [];
    consume(({ submissionId }) => {
      done.push(submissionId);
      return Promise.resolve();
    });
    await backend.add(READ_SUBMISSION, [job]);
    await backend.add(READ_SUBMISSION, [job]);
    await until('it is done', () => done.length === 1);
    await backend.add(READ_SUBMISSION, [job]);
    await backend.add(READ_SUBMISSION, [last]);
    await until('the last is done', () => done.includes(last.payload.submissionId));
    expect(done).toEqual([job.payload.submissionId, last.payload.submissionId]);
  });

  it('takes what a person waits for before the sample', async () => {
    const sample = Array.from({ length: 5 }, () => aJob({ priority: 10 }));
    const person = aJob({ priority: 1 });
    await backend.add(READ_SUBMISSION, sample);
    await backend.add(READ_SUBMISSION, [person]);
    expect(await backend.waiting(READ_SUBMISSION)).toBe(6);
    const done: string[] = [];
    consume(({ submissionId }) => {
      done.push(submissionId);
      return Promise.resolve();
    });
    await until('all are done', () => done.length === 6);
    expect(done[0]).toBe(person.payload.submissionId);
  });

  it('tries again after a fault of ours or of the machine', async () => {
    let attempts = 0;
    consume(() => {
      attempts += 1;
      return attempts === 1 ? Promise.reject(new Error('connection lost')) : Promise.resolve();
    });
    await backend.add(READ_SUBMISSION, [aJob()]);
    await until('it has been tried twice', () => attempts === 2);
    expect(errors.map(({ error, attempt }) => [error.message, attempt])).toEqual([['connection lost', 1]]);
  });

  it('does not try again what fails the same way every time', async () => {
    let attempts = 0;
    consume(() => {
      attempts += 1;
      return Promise.reject(new AppError('document-damaged', '文件已损坏'));
    });
    await backend.add(READ_SUBMISSION, [aJob()]);
    await until('it has failed', () => errors.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(attempts).toBe(1);
    expect(errors[0]!.error.message).toBe('document-damaged: 文件已损坏');
  });

  it('takes a payload of another shape for an error, not for a job', async () => {
    let called = false;
    consume(() => {
      called = true;
      return Promise.resolve();
    });
    await backend.add(READ_SUBMISSION, [aJob({ payload: { submissionId: 7 } })]);
    await until('it has failed', () => errors.length > 0);
    expect(called).toBe(false);
  });

  it('finishes what it has in hand before it closes', async () => {
    let begun = false;
    let ended = false;
    consume(async () => {
      begun = true;
      await new Promise((resolve) => setTimeout(resolve, 300));
      ended = true;
    });
    await backend.add(READ_SUBMISSION, [aJob()]);
    await until('it has begun', () => begun);
    await Promise.all(consumers.splice(0).map((consumer) => consumer.close()));
    expect(ended).toBe(true);
  });

  it('shares the jobs between several workers', async () => {
    const done = new Map<string, number>();
    const count = (worker: string) => async () => {
      done.set(worker, (done.get(worker) ?? 0) + 1);
      await new Promise((resolve) => setTimeout(resolve, 10));
    };
    await backend.add(
      READ_SUBMISSION,
      Array.from({ length: 40 }, () => aJob()),
    );
    consume(count('one'));
    consume(count('two'));
    await until('all are done', () => [...done.values()].reduce((sum, each) => sum + each, 0) === 40);
    expect([...done.keys()].sort()).toEqual(['one', 'two']);
  });
});
