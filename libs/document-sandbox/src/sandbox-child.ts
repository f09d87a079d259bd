import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

import { AppError } from '@gongkai/outcome';
import type { ReportResult } from '@gongkai/report-pipeline';

import { childCommand } from './child-command.js';
import { frame, FrameReader, SCANNING } from './frames.js';
import type { SandboxLimits } from './sandbox-limits.js';

/** What a child prints on its way out goes to the log, and no more of it than this. */
const LAST_WORDS = 2000;

interface Reading {
  readonly done: (result: ReportResult) => void;
  readonly failed: (error: unknown) => void;
  timer: NodeJS.Timeout;
  isScan: boolean;
  readonly began: number;
}

/** One process that reads one document at a time. Once it has failed it is dead, and read refuses. */
export class SandboxChild {
  private readonly process: ChildProcessWithoutNullStreams;
  private readonly ended: Promise<void>;
  private reading: Reading | null = null;
  private lastWords = '';
  private dead = false;
  private documents = 0;
  private busyMs = 0;

  constructor(private readonly limits: SandboxLimits) {
    const { program, parameters } = childCommand(limits);
    // Nothing of this process's environment, which holds passwords.
    this.process = spawn(program, [...parameters], { stdio: 'pipe', env: {}, cwd: '/' });
    this.ended = this.listen();
  }

  /** Whether it may be given another document. */
  get fit(): boolean {
    const { documentsPerChild, cpuSeconds } = this.limits;
    return !this.dead && this.documents < documentsPerChild && this.busyMs < (cpuSeconds * 1000) / 4;
  }

  get pid(): number | undefined {
    return this.process.pid;
  }

  /** @throws AppError `document-too-complex` beyond a limit of time or output, `document-killed` when the process died */
  read(bytes: Uint8Array): Promise<ReportResult> {
    this.documents += 1;
    return new Promise((done, failed) => {
      const timer = this.failAfter(this.limits.wallMs);
      this.reading = { done, failed, timer, isScan: false, began: performance.now() };
      for (const piece of frame(bytes)) this.process.stdin.write(piece);
    });
  }

  /** Ends it, whatever it is doing; a reading under way fails with `reason`. Comes back when it has ended. */
  async kill(reason: unknown): Promise<void> {
    this.fail(reason);
    await this.ended;
  }

  private failAfter(wallMs: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.fail(tooComplex('时间', { wallMs }));
    }, wallMs);
  }

  private listen(): Promise<void> {
    const frames = new FrameReader(
      this.limits.outputBytes,
      (payload) => {
        this.receive(payload);
      },
      () => {
        this.fail(tooComplex('内容', { outputBytes: this.limits.outputBytes }));
      },
    );
    this.process.stdout.on('data', (piece: Buffer) => {
      frames.push(piece);
    });
    this.process.stderr.on('data', (piece: Buffer) => {
      this.lastWords = (this.lastWords + piece.toString()).slice(-LAST_WORDS);
    });
    // A child that dies while it is being written to: its end is told by `close`.
    this.process.stdin.on('error', () => undefined);
    this.process.on('error', (cause) => {
      this.fail(killed({ cause: cause.message }));
    });
    return new Promise((ended) => {
      this.process.on('close', (code, signal) => {
        this.fail(killed({ code, signal, lastWords: this.lastWords }));
        ended();
      });
    });
  }

  private receive(payload: Buffer): void {
    if (payload.byteLength === SCANNING.byteLength) this.giveTimeForScan();
    else this.finish(payload);
  }

  /** Once a document: what a child says cannot put off its end for ever. */
  private giveTimeForScan(): void {
    const { reading } = this;
    if (!reading || reading.isScan) return;
    clearTimeout(reading.timer);
    reading.isScan = true;
    reading.timer = this.failAfter(this.limits.scanWallMs);
  }

  private finish(payload: Buffer): void {
    const { reading } = this;
    if (!reading) {
      this.fail(killed({ cause: 'It answered without having been asked' }));
      return;
    }
    try {
      reading.done(JSON.parse(payload.toString()) as ReportResult);
    } catch (cause) {
      this.fail(killed({ cause: String(cause) }));
      return;
    }
    clearTimeout(reading.timer);
    this.busyMs += performance.now() - reading.began;
    this.reading = null;
  }

  private fail(error: unknown): void {
    this.dead = true;
    this.process.kill('SIGKILL');
    clearTimeout(this.reading?.timer);
    this.reading?.failed(error);
    this.reading = null;
  }
}

function tooComplex(what: string, facts: Readonly<Record<string, unknown>>): AppError {
  return new AppError(
    'document-too-complex',
    `文件的${what}超出处理限度，没有读完。请把年报正文和三张表另存为一份简单的文档后再上传`,
    facts,
  );
}

function killed(facts: Readonly<Record<string, unknown>>): AppError {
  return new AppError(
    'document-killed',
    '处理这份文件时程序被迫中止，文件可能已损坏或含有异常内容。请重新另存后再上传',
    facts,
  );
}
