type Outcome = 'found' | 'missed' | 'falseAlarms';

/** Counts for each rule what was found, what was missed, and what was reported without cause. */
export class Scores {
  private readonly counts = new Map<string, Record<Outcome, number>>();

  note(rule: string, outcome: Outcome): void {
    const count = this.counts.get(rule) ?? { found: 0, missed: 0, falseAlarms: 0 };
    this.counts.set(rule, { ...count, [outcome]: count[outcome] + 1 });
  }

  /** The rules with such an outcome. */
  of(outcome: Outcome): string[] {
    return [...this.counts].filter(([, count]) => count[outcome] > 0).map(([rule]) => rule);
  }

  /** A line for each rule: recall and precision with their counts. */
  table(): string {
    const lines = [...this.counts].sort().map(([rule, { found, missed, falseAlarms }]) => {
      const [recall, precision] = [share(found, found + missed), share(found, found + falseAlarms)];
      return `${rule.padEnd(40)} recall ${recall}  precision ${precision}`;
    });
    return lines.join('\n');
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;
}
