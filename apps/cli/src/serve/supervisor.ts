import { type ChildProcess, fork } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { AppError } from '@gongkai/outcome';

/** A server that runs as a process of its own and says `ready` to its parent when it is. */
export interface Service {
  readonly name: string;
  readonly script: string;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
const GRACE_MS = 8_000;

/** Keeps services running: one that ends unasked is started again, after pauses that grow. */
export class Supervisor {
  private readonly running = new Map<string, ChildProcess>();
  private stopping = false;

  constructor(
    private readonly environment: NodeJS.ProcessEnv,
    private readonly logs: string,
    private readonly say: (line: string) => void,
  ) {
    mkdirSync(logs, { recursive: true });
  }

  /**
   * Resolves when the service is ready.
   *
   * @throws AppError `service-failed` with the end of its log, where it ended before that.
   */
  async start(service: Service): Promise<void> {
    const child = this.launch(service);
    await new Promise<void>((ready, failed) => {
      child.once('message', () => {
        ready();
      });
      child.once('exit', (code) => {
        failed(this.failure(service, code));
      });
    });
    child.removeAllListeners('exit');
    this.watch(service, child, FIRST_PAUSE_MS);
  }

  /** Asks every service to end, and ends those that have not after some seconds. */
  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all([...this.running.values()].map(end));
  }

  private launch({ name, script }: Service): ChildProcess {
    const child = fork(script, {
      env: this.environment,
      cwd: dirname(script),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // A group of its own: Ctrl-C reaches this process alone, which then ends the services in order.
      detached: process.platform !== 'win32',
    });
    const log = createWriteStream(this.logOf(name), { flags: 'a' });
    child.stdout?.pipe(log, { end: false });
    child.stderr?.pipe(log, { end: false });
    this.running.set(name, child);
    return child;
  }

  private watch(service: Service, child: ChildProcess, pause: number): void {
    child.once('exit', (code, signal) => {
      this.running.delete(service.name);
      if (this.stopping) return;
      this.say(
        `${service.name} 意外停止（${String(signal ?? code)}），正在重新启动。日志：${this.logOf(service.name)}`,
      );
      setTimeout(() => {
        if (this.stopping) return;
        this.watch(service, this.launch(service), Math.min(pause * 2, LONGEST_PAUSE_MS));
      }, pause);
    });
  }

  private failure({ name }: Service, code: number | null): AppError {
    const log = readFileSync(this.logOf(name), 'utf8').trim().split('\n').slice(-12).join('\n');
    return new AppError(
      'service-failed',
      `${name} 没有启动成功（${String(code)}）。日志 ${this.logOf(name)} 的结尾：\n${log}`,
    );
  }

  private logOf(name: string): string {
    return join(this.logs, `${name}.log`);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((done) =>
    child.once('exit', () => {
      done();
    }),
  );
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  await ended;
  clearTimeout(force);
}
