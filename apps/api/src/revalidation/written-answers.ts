import { StreamableFile } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

/** Bytes: of all answers that are kept, and of the largest one. */
const ROOM = 32 * 2 ** 20;
const LARGEST = 2 ** 20;

/** Answers as they are sent, by the name that says what they are made of. Whoever was asked for least lately goes first. */
export class WrittenAnswers {
  private readonly answers = new LRUCache<string, Buffer>({
    maxSize: ROOM,
    maxEntrySize: LARGEST,
    sizeCalculation: (bytes) => Math.max(1, bytes.length),
  });

  find(name: string): Buffer | undefined {
    return this.answers.get(name);
  }

  /** Writes an answer as JSON and keeps it; what is no JSON, such as a file, is given back as it is. */
  write(name: string, answer: unknown): unknown {
    if (answer === undefined || answer instanceof StreamableFile) return answer;
    const bytes = Buffer.from(JSON.stringify(answer));
    this.answers.set(name, bytes);
    return bytes;
  }
}
