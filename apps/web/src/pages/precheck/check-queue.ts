import { hopeless } from '../submissions/upload-queue.js';
import type { ReadingAnswer } from './reading-order.js';
import { ReadingError } from './worker-reader.js';

/** One file that is checked in this browser. */
export interface CheckedFile {
  readonly key: number;
  readonly file: File;
  readonly state: 'waiting' | 'reading' | 'read' | 'failed';
  /** Only where it was read; a bad document is an answer as well. */
  readonly answer: ReadingAnswer | null;
  /** Only where it could not be read at all: an ApiError of the pages' own, or a ReadingError. */
  readonly error: unknown;
}

export type Read = (bytes: ArrayBuffer) => Promise<ReadingAnswer>;

/** Files waiting and being read, one after the other, for React's useSyncExternalStore. */
export class CheckQueue {
  private files: readonly CheckedFile[] = [];
  private readonly listeners = new Set<() => void>();
  private busy = false;
  private lastKey = 0;

  constructor(private readonly read: Read) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): readonly CheckedFile[] => this.files;

  add(files: readonly File[]): void {
    const added = files.map((file): CheckedFile => {
      const error = hopeless(file);
      return { key: ++this.lastKey, file, state: error ? 'failed' : 'waiting', answer: null, error };
    });
    this.show([...this.files, ...added]);
    void this.readAll();
  }

  remove(keys: readonly number[]): void {
    this.show(this.files.filter(({ key }) => !keys.includes(key)));
  }

  private async readAll(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    for (let next = this.next(); next; next = this.next()) await this.readOne(next);
    this.busy = false;
  }

  private next(): CheckedFile | undefined {
    return this.files.find(({ state }) => state === 'waiting');
  }

  private async readOne({ key, file }: CheckedFile): Promise<void> {
    this.update(key, { state: 'reading' });
    try {
      const bytes = await file.arrayBuffer().catch(notGiven);
      this.update(key, { state: 'read', answer: await this.read(bytes) });
    } catch (error) {
      this.update(key, { state: 'failed', error });
    }
  }

  private update(key: number, change: Partial<CheckedFile>): void {
    this.show(this.files.map((file) => (file.key === key ? { ...file, ...change } : file)));
  }

  private show(files: readonly CheckedFile[]): void {
    this.files = files;
    for (const listener of this.listeners) listener();
  }
}

function notGiven(): never {
  throw new ReadingError('not-given');
}
