import type { Trial } from './hostile-trials.js';

/** One line a kind: how many files, what became of them, the most memory and time. */
export function trialsTable(trials: readonly Trial[]): string {
  const kinds = [...new Set(trials.map(({ kind }) => kind))];
  const lines = kinds.map((kind) =>
    line(
      kind,
      trials.filter((trial) => trial.kind === kind),
    ),
  );
  return [...lines, line('all', trials)].join('\n');
}

function line(kind: string, trials: readonly Trial[]): string {
  const outcomes = new Map<string, number>();
  for (const { outcome } of trials) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  const told = [...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(', ');
  return [
    kind.padEnd(40),
    String(trials.length).padStart(6),
    `${Math.round(mostMemory(trials))} MiB`.padStart(9),
    `${mostSeconds(trials).toFixed(1)} s`.padStart(7),
    ` ${told}`,
  ].join('');
}

export function mostMemory(trials: readonly Trial[]): number {
  return trials.reduce((most, { memory }) => Math.max(most, memory ?? 0), 0);
}

export function mostSeconds(trials: readonly Trial[]): number {
  return trials.reduce((most, { seconds }) => Math.max(most, seconds), 0);
}
