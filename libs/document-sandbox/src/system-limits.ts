import { spawnSync } from 'node:child_process';

/** Something that a child is kept from, and whether this system can. */
export interface SandboxLimit {
  readonly name: 'wall-time' | 'output' | 'heap' | 'files' | 'memory' | 'cpu' | 'network';
  /** Whether it holds here. */
  readonly held: boolean;
}

/** The programs of the system that hold a child, and how they are called here; null where they do not work. */
export interface SystemLimits {
  readonly prlimit: string | null;
  readonly unshare: readonly string[] | null;
}

let found: SystemLimits | undefined;

/** Tries them out, once. */
export function systemLimits(): SystemLimits {
  found ??= {
    prlimit: works('prlimit', ['--data=4294967296', 'true']) ? 'prlimit' : null,
    // Root may leave the network; others only from within a user namespace, where the system allows one.
    unshare: [['-n'], ['-r', '-n']].find((flags) => works('unshare', [...flags, 'true'])) ?? null,
  };
  return found;
}

/** For the readiness of a service: what documents are kept from here, and what they are not. */
export function sandboxLimits({ prlimit, unshare }: SystemLimits = systemLimits()): SandboxLimit[] {
  return [
    { name: 'wall-time', held: true },
    { name: 'output', held: true },
    { name: 'heap', held: true },
    { name: 'files', held: true },
    { name: 'memory', held: prlimit !== null },
    { name: 'cpu', held: prlimit !== null },
    { name: 'network', held: unshare !== null },
  ];
}

function works(program: string, parameters: readonly string[]): boolean {
  return spawnSync(program, [...parameters], { stdio: 'ignore', timeout: 5000 }).status === 0;
}
