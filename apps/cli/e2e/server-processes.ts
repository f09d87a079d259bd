import { readFileSync } from 'node:fs';

const INTERVAL_MS = 50;

/** The processes that `gongkai serve` starts, by their numbers. */
export interface ServerProcesses {
  readonly api: number;
  readonly worker: number;
}

/** The most memory that processes have held, in MiB. */
export interface HeldMemory {
  readonly api: number;
  readonly worker: number;
  /** Of all processes in which the worker had documents read. */
  readonly parser: number;
}

/** Finds the two servers of a running `gongkai serve`; Linux says whose child a process is. */
export function serverProcesses(serve: number): ServerProcesses {
  const children = childrenOf(serve).map((pid) => ({ pid, command: readOr(`/proc/${pid}/cmdline`, '') }));
  const pidOf = (server: string): number => {
    const found = children.find(({ command }) => command.includes(`apps/${server}/dist/main.js`));
    if (!found) throw new Error(`gongkai serve runs no ${server}; this test needs Linux, which says what runs`);
    return found.pid;
  };
  return { api: pidOf('api'), worker: pidOf('worker') };
}

/** Watches what the servers and the parsers hold, from now on until `stop`. */
export class MemoryWatch {
  private readonly timer: NodeJS.Timeout;
  private most: HeldMemory = { api: 0, worker: 0, parser: 0 };
  private readonly parsers = new Set<number>();

  constructor(private readonly servers: ServerProcesses) {
    this.timer = setInterval(() => {
      this.look();
    }, INTERVAL_MS);
  }

  /** @returns the most that was held, and how many parsers there were */
  stop(): HeldMemory & { readonly parsers: number } {
    clearInterval(this.timer);
    this.look();
    return { ...this.most, parsers: this.parsers.size };
  }

  private look(): void {
    const { api, worker } = this.servers;
    const parsers = childrenOf(worker);
    for (const pid of parsers) this.parsers.add(pid);
    this.most = {
      api: Math.max(this.most.api, peakOf(api)),
      worker: Math.max(this.most.worker, peakOf(worker)),
      parser: Math.max(this.most.parser, ...parsers.map(peakOf)),
    };
  }
}

/** 0 once the process has gone. */
function peakOf(pid: number): number {
  const [, kilobytes = '0'] = /^VmHWM:\s+(\d+) kB$/mu.exec(readOr(`/proc/${pid}/status`, '')) ?? [];
  return Number(kilobytes) / 1024;
}

function childrenOf(pid: number): number[] {
  return readOr(`/proc/${pid}/task/${pid}/children`, '').split(' ').filter(Boolean).map(Number);
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}
