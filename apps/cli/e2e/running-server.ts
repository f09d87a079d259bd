import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BIN = join(import.meta.dirname, '../../../bin/gongkai.js');

/** `gongkai serve` as a person runs it, with its own folder, database and port. */
export interface RunningServer {
  readonly address: string;
  readonly process: ChildProcess;
  /** Everything it has printed so far. */
  printed(): string;
  /** Ends it as Ctrl-C does; resolves to its exit code. */
  interrupt(): Promise<number | null>;
}

export function temporaryHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'gongkai-e2e-'));
  chmodSync(home, 0o755);
  return home;
}

export function removeHome(home: string): void {
  rmSync(home, { recursive: true, force: true });
}

export async function startServer(home: string, environment: NodeJS.ProcessEnv = {}): Promise<RunningServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [BIN, 'serve'], {
    env: { ...process.env, NODE_OPTIONS: '', GONGKAI_HOME: home, PORT: String(port), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const address = `http://localhost:${environment.PORT ?? String(port)}`;
  await new Promise<void>((ready, failed) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        if (printed.includes(address)) ready();
      });
    }
    void ended.then((code) => {
      failed(new Error(`gongkai serve ended with ${String(code)}:\n${printed}`));
    });
  });
  return {
    address,
    process: child,
    printed: () => printed,
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        done(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
