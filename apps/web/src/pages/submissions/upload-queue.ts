import type { Receipt, SubmissionFields } from '@gongkai/api-contract';

import { ApiError } from '../../api/api-error.js';

/** One file on its way; it leaves the list once the server has it, unless there is something to say. */
export interface Upload {
  readonly key: number;
  readonly name: string;
  /** What has been sent, 0..1. */
  readonly share: number;
  readonly state: 'waiting' | 'sending' | 'already-received' | 'unpacked' | 'failed';
  readonly error: unknown;
  /** The submission that holds the same bytes; of a zip file, the receipts of what was in it. */
  readonly receipt: Receipt | null;
}

export type Send = (file: File, fields: SubmissionFields, onProgress: (share: number) => void) => Promise<Receipt>;

/** How many files are sent at once: more would only slow each other down. */
const AT_ONCE = 2;

/** The server's limit, known here so that nobody waits for 60 MB to be refused. */
export const LARGEST_FILE = 50 * 1024 * 1024;

/** Files waiting and being sent, for React's useSyncExternalStore. */
export class UploadQueue {
  private uploads: readonly Upload[] = [];
  private readonly waiting: { key: number; file: File; fields: SubmissionFields }[] = [];
  private readonly listeners = new Set<() => void>();
  private sending = 0;
  private lastKey = 0;

  constructor(
    private readonly send: Send,
    private readonly onReceived: () => void,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): readonly Upload[] => this.uploads;

  add(files: readonly File[], fields: SubmissionFields): void {
    for (const file of files) {
      const key = ++this.lastKey;
      const error = hopeless(file);
      const state = error ? 'failed' : 'waiting';
      this.show([...this.uploads, { key, name: file.name, share: 0, state, error, receipt: null }]);
      if (!error) this.waiting.push({ key, file, fields });
    }
    this.sendNext();
  }

  dismiss(key: number): void {
    this.show(this.uploads.filter((upload) => upload.key !== key));
  }

  private sendNext(): void {
    while (this.sending < AT_ONCE) {
      const next = this.waiting.shift();
      if (!next) return;
      this.sending += 1;
      void this.sendOne(next.key, next.file, next.fields).finally(() => {
        this.sending -= 1;
        this.sendNext();
      });
    }
  }

  private async sendOne(key: number, file: File, fields: SubmissionFields): Promise<void> {
    this.update(key, { state: 'sending' });
    try {
      const receipt = await this.send(file, fields, (share) => {
        this.update(key, { share });
      });
      if (receipt.archive) this.update(key, { state: 'unpacked', receipt });
      else if (receipt.alreadyReceived) this.update(key, { state: 'already-received', receipt });
      else this.dismiss(key);
      this.onReceived();
    } catch (error) {
      this.update(key, { state: 'failed', error });
    }
  }

  private update(key: number, change: Partial<Upload>): void {
    this.show(this.uploads.map((upload) => (upload.key === key ? { ...upload, ...change } : upload)));
  }

  private show(uploads: readonly Upload[]): void {
    this.uploads = uploads;
    for (const listener of this.listeners) listener();
  }
}

/** What can be said of a file without sending it. */
export function hopeless(file: File): ApiError | null {
  if (file.size === 0) return new ApiError('document-empty', 0, '');
  if (file.size > LARGEST_FILE) return new ApiError('document-too-large', 0, '');
  return null;
}
