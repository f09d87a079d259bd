import type { Random } from '../random.js';
import type { Change, Draft, FaultKind } from './fault.js';
import { FIGURE_FAULTS } from './figures.js';
import { PRINT_FAULTS } from './print.js';
import { WORD_FAULTS } from './words.js';

/** Every fault that the sample can have. */
export const FAULT_KINDS: readonly FaultKind[] = [...FIGURE_FAULTS, ...WORD_FAULTS, ...PRINT_FAULTS];

/** A fault of one report. */
export interface PlannedFault {
  readonly kind: FaultKind;
  readonly change: Change;
}

/**
 * Chooses `count` of the reports, at most one fault each, and lets the kinds take turns, so that every
 * kind occurs as long as there are reports that can have it.
 */
export function planFaults<K>(drafts: ReadonlyMap<K, Draft>, count: number, random: Random): Map<K, PlannedFault> {
  const waiting = random.shuffle([...drafts]);
  const planned = new Map<K, PlannedFault>();
  for (let turn = 0; turn < count; turn += 1) {
    const kind = FAULT_KINDS[turn % FAULT_KINDS.length];
    for (const [index, [report, draft]] of waiting.entries()) {
      const change = kind?.change(draft, random) ?? null;
      if (!kind || change === null) continue;
      planned.set(report, { kind, change });
      waiting.splice(index, 1);
      break;
    }
  }
  return planned;
}
