import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const INTERVAL_MS = 20;

/** Whether the system says how much memory a process has held (Linux). */
export const CAN_MEASURE_MEMORY = existsSync('/proc/self/clear_refs');

/**
 * Watches how much memory a process holds at most while something is done.
 *
 * @returns MiB; null where the system does not say
 */
export async function peakMemory(pid: number, done: Promise<unknown>): Promise<number | null> {
  if (!CAN_MEASURE_MEMORY) return null;
  forgetPeak(pid);
  let peak = 0;
  const look = (): void => {
    peak = Math.max(peak, peakSoFar(pid));
  };
  const timer = setInterval(look, INTERVAL_MS);
  await done.catch(() => undefined);
  clearInterval(timer);
  look();
  return peak;
}

/** 0 once the process has gone. */
function peakSoFar(pid: number): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function forgetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // It has gone already; nothing is left to measure.
  }
}
