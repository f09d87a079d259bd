import { spawnSync } from 'node:child_process';

/**
 * Runs all contenders one after another, again and again, so that whatever else
 * the machine does falls on all of them alike.
 *
 * @param {Record<string, () => unknown>} contenders
 * @param {{warm: number, rounds: number}} times
 * @returns {Promise<Record<string, number[]>>} milliseconds, one for each round
 */
export async function interleaved(contenders, { warm, rounds }) {
  const taken = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < warm + rounds; round += 1) {
    const inTurn = Object.entries(contenders);
    // Each goes first as often as the other: who comes second finds the other's garbage and a cold cache.
    if (round % 2 === 1) inTurn.reverse();
    for (const [name, run] of inTurn) {
      const start = performance.now();
      await run();
      if (round >= warm) taken[name].push(performance.now() - start);
    }
  }
  return taken;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of the ratios within rounds: what slows one round down slows both its parts down. */
export function ratio(over, under) {
  return median(over.map((value, round) => value / under[round]));
}

/** Milliseconds that a command takes; null where it is not installed or fails. */
export function timeOf(command, args) {
  const start = performance.now();
  const { status, error } = spawnSync(command, args, { stdio: 'ignore', timeout: 120_000 });
  return error || status !== 0 ? null : performance.now() - start;
}

/**
 * What one more file costs a command that has started: the difference between
 * many files and one, by their number.
 *
 * @param {(files: number) => number | null} run gives the time for so many files
 */
export function oneMore(run, files = 9, rounds = 3) {
  // The first start reads the program from disk, or makes its settings.
  if (run(1) === null) return null;
  const costs = [];
  for (let round = 0; round < rounds; round += 1) {
    const one = run(1);
    const many = run(files);
    if (one === null || many === null) return null;
    costs.push((many - one) / (files - 1));
  }
  return median(costs);
}
