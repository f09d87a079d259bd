/** Counts what became of things, by kind of thing. */
export class Tally<Fate extends string> {
  private readonly counts = new Map<string, Map<Fate, number>>();

  constructor(private readonly fates: readonly Fate[]) {}

  note(kind: string, fate: Fate): void {
    const count = this.counts.get(kind) ?? new Map<Fate, number>();
    this.counts.set(kind, count.set(fate, (count.get(fate) ?? 0) + 1));
  }

  /** Of all things noted, the share that this became of; 0..1. */
  share(fate: Fate): number {
    const counts = [...this.counts.values()].flatMap((count) => [...count]);
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    const own = counts.filter(([name]) => name === fate).reduce((sum, [, count]) => sum + count, 0);
    return total === 0 ? 0 : own / total;
  }

  /** A line for each kind with a column for each fate. */
  table(): string {
    const header = ['', ...this.fates];
    const lines = [...this.counts]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([kind, count]) => [kind, ...this.fates.map((fate) => String(count.get(fate) ?? 0))]);
    const widths = header.map((_title, column) =>
      Math.max(...[header, ...lines].map((line) => line[column]?.length ?? 0)),
    );
    return [header, ...lines]
      .map((line) => line.map((word, column) => word.padEnd(widths[column] ?? 0)).join('  '))
      .join('\n');
  }
}
