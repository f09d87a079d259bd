import type { ReportResult } from '@gongkai/report-pipeline';

import { SandboxChild } from './sandbox-child.js';
import { type SandboxLimits, USUAL_LIMITS } from './sandbox-limits.js';

/** The sandbox was closed in mid-document: nothing is known against the document. */
export class SandboxClosed extends Error {
  override readonly name = 'SandboxClosed';
}

/**
 * Reads documents in processes of their own, within limits. A process is kept
 * for the next document as long as all goes well; a document that breaks a
 * limit takes its own process with it, and no other.
 */
export class DocumentSandbox {
  private readonly limits: SandboxLimits;
  private readonly idle: SandboxChild[] = [];
  private readonly busy = new Set<SandboxChild>();
  private closed = false;

  constructor(limits: Partial<SandboxLimits> = {}) {
    this.limits = { ...USUAL_LIMITS, ...limits };
  }

  /** Has a process ready before the first document comes. */
  warm(): void {
    if (this.idle.length === 0) this.idle.push(new SandboxChild(this.limits));
  }

  /**
   * As many at a time as the caller likes: each has its own process.
   *
   * @throws AppError `document-too-complex`, `document-killed`; SandboxClosed
   */
  async read(bytes: Uint8Array): Promise<ReportResult> {
    if (this.closed) throw new SandboxClosed('The sandbox is closed');
    const child = this.takeChild();
    this.busy.add(child);
    try {
      return await child.read(bytes);
    } finally {
      this.busy.delete(child);
      this.putBack(child);
    }
  }

  /** Ends every process; readings under way fail with SandboxClosed. */
  async close(): Promise<void> {
    this.closed = true;
    const children = [...this.busy, ...this.idle.splice(0)];
    await Promise.all(children.map((child) => child.kill(new SandboxClosed('The sandbox was closed'))));
  }

  /** The processes that are reading, for whoever watches them. */
  get pids(): number[] {
    return [...this.busy].flatMap(({ pid }) => (pid === undefined ? [] : [pid]));
  }

  private takeChild(): SandboxChild {
    for (let child = this.idle.pop(); child; child = this.idle.pop()) if (child.fit) return child;
    return new SandboxChild(this.limits);
  }

  private putBack(child: SandboxChild): void {
    if (child.fit && !this.closed) this.idle.push(child);
    else void child.kill(new SandboxClosed('Its time is over'));
  }
}
