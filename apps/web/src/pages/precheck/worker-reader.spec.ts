import { ReadingError, WorkerReader } from './worker-reader.js';

/** A worker of prepared behaviour that notes what became of it. */
class PreparedWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  ended = false;

  constructor(private readonly behave: (worker: PreparedWorker) => void) {}

  postMessage(): void {
    queueMicrotask(() => {
      this.behave(this);
    });
  }

  terminate(): void {
    this.ended = true;
  }
}

const ANSWER = { result: { document: null, reading: { kind: 'unreadable' }, findings: [] }, rules: [] };

function readerOf(...behaviours: ((worker: PreparedWorker) => void)[]) {
  const started: PreparedWorker[] = [];
  const reader = new WorkerReader(() => {
    const worker = new PreparedWorker(behaviours[started.length] ?? fail);
    started.push(worker);
    return worker as unknown as Worker;
  }, 20);
  return { reader, started };
}

function fail(): never {
  throw new Error('no more workers were expected');
}

const give = (worker: PreparedWorker) => worker.onmessage?.({ data: ANSWER });

it('takes the answer, not the greeting of pdfjs before it', async () => {
  const { reader, started } = readerOf((worker) => {
    worker.onmessage?.({ data: { sourceName: 'worker', targetName: 'main', action: 'ready', data: null } });
    give(worker);
  });
  expect(await reader.read(new ArrayBuffer(1))).toBe(ANSWER);
  expect(await reader.read(new ArrayBuffer(1))).toBe(ANSWER);
  expect(started).toHaveLength(1);
});

it('ends a reading that takes too long, and reads the next with a new worker', async () => {
  const { reader, started } = readerOf(() => undefined, give);
  await expect(reader.read(new ArrayBuffer(1))).rejects.toEqual(new ReadingError('too-long'));
  expect(started[0]?.ended).toBe(true);
  expect(await reader.read(new ArrayBuffer(1))).toBe(ANSWER);
});

it('says so when the worker breaks', async () => {
  const { reader, started } = readerOf((worker) => worker.onerror?.());
  const error: unknown = await reader.read(new ArrayBuffer(1)).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'ReadingError', trouble: 'stopped' });
  expect(started[0]?.ended).toBe(true);
});
