import type { Random } from '../random.js';
import { COPIED_FAULTS } from './copied.js';
import type { Change, Draft, FaultKind } from './fault.js';
import { FIGURE_FAULTS } from './figures.js';
import { LEVEL_FAULTS } from './levels.js';
import { PLAUSIBLE_FAULTS } from './plausible.js';
import { PRINT_FAULTS } from './print.js';
import { PROMISE_FAULTS } from './promises.js';
import { REMARKABLE_FIGURES } from './remarkable.js';
import { TYPING_FAULTS } from './typing.js';
import { STRUCTURE_FAULTS } from './structure.js';
import { WORD_FAULTS } from './words.js';
import { YEAR_FAULTS } from './years.js';

/** Every fault that the sample can have. */
export const FAULT_KINDS: readonly FaultKind[] = [
  ...FIGURE_FAULTS,
  ...WORD_FAULTS,
  ...PRINT_FAULTS,
  ...YEAR_FAULTS,
  ...REMARKABLE_FIGURES,
  ...STRUCTURE_FAULTS,
  ...PROMISE_FAULTS,
  ...PLAUSIBLE_FAULTS,
  ...COPIED_FAULTS,
  ...TYPING_FAULTS,
  ...LEVEL_FAULTS,
];

/** A fault of one report. */
export interface PlannedFault {
  readonly kind: FaultKind;
  readonly change: Change;
}

/**
 * Chooses `count` of the reports, at most one fault each, and lets the kinds take turns, so that every
 * kind occurs as long as there are reports that can have it.
 */
export function planFaults<K>(
  drafts: readonly (readonly [K, Draft])[],
  kinds: readonly FaultKind[],
  count: number,
  random: Random,
): Map<K, PlannedFault> {
  const waiting = random.shuffle(drafts);
  const planned = new Map<K, PlannedFault>();
  const turns = [...kinds];
  for (let kind = turns.shift(); kind && planned.size < count; kind = turns.shift()) {
    // A kind that no report is left for does not come up again.
    if (putInto(waiting, kind, planned, random)) turns.push(kind);
  }
  return planned;
}

/** Puts the fault into the first report that can have it. */
function putInto<K>(
  waiting: (readonly [K, Draft])[],
  kind: FaultKind,
  planned: Map<K, PlannedFault>,
  random: Random,
): boolean {
  for (const [index, [report, draft]] of waiting.entries()) {
    const change = kind.change(
      draft,
      random,
      waiting.map(([, other]) => other).filter((other) => other !== draft),
    );
    if (change === null) continue;
    planned.set(report, { kind, change });
    waiting.splice(index, 1);
    const source = waiting.findIndex(([, other]) => other === change.copied);
    for (const [copied] of source < 0 ? [] : waiting.splice(source, 1)) planned.set(copied, { kind, change: {} });
    return true;
  }
  return false;
}
