import { LRUCache } from 'lru-cache';

import type { DataVersionRepository } from '../repositories/data-version.repository.js';

/**
 * Answers that are the same for everybody until the data change. Who asks while one is being made waits for the
 * same one. What is answered may be newer than the version that was asked for, never older.
 */
export class KeptByVersion<Answer extends object> {
  private readonly answers: LRUCache<string, Answer, () => Promise<Answer>>;

  /** @param room how much is kept, in the unit of `size`; what was asked for least lately goes first */
  constructor(
    private readonly data: Pick<DataVersionRepository, 'now'>,
    room: number,
    size: (answer: Answer) => number,
  ) {
    this.answers = new LRUCache({
      maxSize: room,
      sizeCalculation: (answer) => Math.max(1, size(answer)),
      fetchMethod: (_key, _stale, { context: make }) => make(),
      ignoreFetchAbort: true,
    });
  }

  async get(question: string, make: () => Promise<Answer>): Promise<Answer> {
    const key = JSON.stringify([await this.data.now(), question]);
    return this.answers.forceFetch(key, { context: make });
  }
}
