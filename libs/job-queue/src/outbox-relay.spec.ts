import { randomUUID } from 'node:crypto';

import {
  CheckRepository,
  OutboxRepository,
  READ_SUBMISSION,
  ReadingRepository,
  SubmissionRepository,
} from '@gongkai/report-storage';
import { openTestDatabase, type TestDatabase } from '@gongkai/report-storage/testing';

import { OutboxRelay } from './outbox-relay.js';
import type { QueueBackend } from './queue-backend.js';
import { Sweeper } from './sweeper.js';
import { BACKENDS, until } from './testing/backends.js';

let database: TestDatabase;
let submissions: SubmissionRepository;
let outbox: OutboxRepository;

beforeEach(async () => {
  database = await openTestDatabase();
  submissions = new SubmissionRepository(database.source);
  outbox = new OutboxRepository(database.source);
});

afterEach(() => database[Symbol.asyncDispose]());

async function receive(): Promise<string> {
  const { id } = await submissions.receive({
    sha256: randomUUID(),
    size: 1,
    fileName: 'a.txt',
    sentBy: null,
    publishedOn: null,
    givenAgency: null,
    givenYear: null,
    replaces: null,
    sample: false,
    priority: 'person',
  });
  return id;
}

describe.each(BACKENDS)('the relay to %s', (_name, open) => {
  let queues: QueueBackend;
  let done: string[];
  let faults: unknown[];

  beforeEach(async () => {
    queues = await open(database.url);
    done = [];
    faults = [];
  });

  function aRelay(to: QueueBackend = queues): OutboxRelay {
    return new OutboxRelay(outbox, to, { databaseUrl: database.url, onError: (error) => faults.push(error) });
  }

  function consume() {
    const handler = ({ submissionId }: { submissionId: string }) => {
      done.push(submissionId);
      return Promise.resolve();
    };
    return queues.consume(READ_SUBMISSION, handler, { concurrency: 1, onError: (error) => faults.push(error) });
  }

  it('rings for what was committed before it was started: a process may die in between', async () => {
    const committed = await receive();
    const relay = aRelay();
    const consumer = consume();
    relay.start();
    await until('it is done', () => done.includes(committed));
    await relay.stop();
    await consumer.close();
    await queues.close();
    expect(faults).toEqual([]);
  });

  it('rings at once for what is committed while it runs', async () => {
    const relay = aRelay();
    const consumer = consume();
    relay.start();
    await until('it listens', async () => (await receive()) !== '' && done.length > 0);
    const before = Date.now();
    const id = await receive();
    await until('it is done', () => done.includes(id));
    expect(Date.now() - before).toBeLessThan(2000);
    await relay.stop();
    await consumer.close();
    await queues.close();
  });

  it('loses nothing and doubles nothing when it dies after the queue has it and before that is marked', async () => {
    const id = await receive();
    const dying: QueueBackend = {
      ...queues,
      async add(queue, jobs) {
        await queues.add(queue, jobs);
        throw new Error('the process dies here');
      },
    };
    const first = aRelay(dying);
    first.start();
    await until('it has died', () => faults.length > 0);
    await first.stop();
    const second = aRelay();
    second.start();
    const consumer = consume();
    await until('everything is sent', async () => {
      const unsent: unknown[] = await database.source.query('SELECT FROM outbox WHERE sent_at IS NULL');
      return unsent.length === 0 && done.length > 0;
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(done).toEqual([id]);
    await second.stop();
    await consumer.close();
    await queues.close();
  });

  it('has the sweeper ring again when the queue has lost everything', async () => {
    const id = await receive();
    await database.source.query(`UPDATE outbox SET sent_at = now()`);
    await database.source.query(`UPDATE submission SET rung_at = now() - interval '1 hour'`);
    const sweeper = new Sweeper(
      new ReadingRepository(database.source),
      new CheckRepository(database.source),
      outbox,
      (error) => faults.push(error),
    );
    const relay = aRelay();
    const consumer = consume();
    relay.start();
    sweeper.start();
    await until('it is done', () => done.includes(id));
    await sweeper.stop();
    await relay.stop();
    await consumer.close();
    await queues.close();
    expect(faults).toEqual([]);
  });
});
