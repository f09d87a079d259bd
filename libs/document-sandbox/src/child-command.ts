import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';

import type { SandboxLimits } from './sandbox-limits.js';
import { type SystemLimits, systemLimits } from './system-limits.js';

const PROJECT = join(import.meta.dirname, '../../..');
/** A child runs compiled code, also in tests. */
const ENTRY = join(import.meta.dirname, '../dist/child-main.js');
const MIB = 1024 * 1024;

export interface ChildCommand {
  readonly program: string;
  readonly parameters: readonly string[];
}

/** How a child is started: without network, then within limits of memory and CPU, then Node that may read the program and nothing else. */
export function childCommand(
  limits: SandboxLimits,
  { prlimit, unshare }: SystemLimits = systemLimits(),
  entry = ENTRY,
): ChildCommand {
  if (!existsSync(entry)) {
    throw new Error(`The sandbox is not compiled: run npx tsc -b libs/document-sandbox (${entry} is missing)`);
  }
  const withoutNetwork = unshare ? ['unshare', ...unshare] : [];
  // Address space is left alone: Node reserves far more of it than it uses.
  const withinLimits = prlimit
    ? [prlimit, `--data=${limits.dataMb * MIB}`, `--cpu=${limits.cpuSeconds}`, '--core=0']
    : [];
  const node = [
    process.execPath,
    permission(),
    `--allow-fs-read=${PROJECT}${sep}*`,
    '--disable-warning=ExperimentalWarning',
  ];
  const [program, ...parameters] = [
    ...withoutNetwork,
    ...withinLimits,
    ...node,
    `--max-old-space-size=${limits.heapMb}`,
    entry,
  ];
  return { program, parameters };
}

/** The flag lost its first word when it became stable. */
function permission(): string {
  return Number.parseInt(process.versions.node, 10) >= 24 ? '--permission' : '--experimental-permission';
}
