import type { AnnualReport, CellKey } from '@gongkai/report-model';

import { type Breach, breachId, type Equation } from '../kinds/breach.js';
import { hypotheses, type Hypothesis } from './hypothesis.js';
import { type Slip, slipOf, slipsIn } from './slip.js';

/** Breaches that go back to one thing, and the thing where it could be found. */
export interface Cause {
  readonly breaches: readonly Breach[];
  /** Figures that would fit; empty where no cell could be named for certain. */
  readonly corrections: ReadonlyMap<CellKey, number>;
  /** Where several cells are equally likely: all of them. */
  readonly suspects: readonly CellKey[];
  /** How it may have come about: of the corrections, or, where there are none, each with figures that would fit. */
  readonly slips: readonly Slip[];
}

/** How to judge a report: all rules, and the sums among them. */
export interface Judge {
  readonly breachesOf: (report: AnnualReport) => readonly Breach[];
  readonly equationsOf: (report: AnnualReport) => readonly Equation[];
}

interface Explanation {
  readonly hypothesis: Hypothesis;
  readonly explained: readonly Breach[];
}

/**
 * Puts together what has one cause. A cause is tried out: correct the cell, or
 * strike the sentence, and judge again; what has gone was caused by it. The one
 * that explains most goes first; what is left is put together by its family.
 */
export function causesOf(report: AnnualReport, judge: Judge): Cause[] {
  const breaches = judge.breachesOf(report);
  const causes: Cause[] = [];
  let current = report;
  let open = breaches.filter(({ verdict }) => verdict === 'violated');
  for (;;) {
    const explanations = explain(current, open, judge);
    const best = explanations[0];
    if (best === undefined) break;
    const { cause, corrected } = causeOf(current, best, explanations);
    causes.push(cause);
    current = corrected;
    open = open.filter((breach) => !cause.breaches.includes(breach));
  }
  const unjudged = breaches.filter(({ verdict }) => verdict === 'unverifiable');
  return attachUnjudged([...causes, ...byFamily(open).map((cause) => withSlips(current, cause))], unjudged);
}

/** The hypotheses that explain more than one breach and bring no new one, the best first. */
function explain(report: AnnualReport, open: readonly Breach[], judge: Judge): Explanation[] {
  if (open.length < 2) return [];
  const known = new Set(open.map(breachId));
  return hypotheses(report, open, judge.equationsOf(report))
    .flatMap((hypothesis) => {
      const left = judge.breachesOf(hypothesis.corrected).filter(({ verdict }) => verdict === 'violated');
      const ids = new Set(left.map(breachId));
      const explained = open.filter((breach) => !ids.has(breachId(breach)));
      // A right figure may well be remarkable: only an error speaks against it.
      const bringsNone = left.every((breach) => breach.severity !== 'error' || known.has(breachId(breach)));
      return bringsNone && explained.length > 1 ? [{ hypothesis, explained }] : [];
    })
    .sort((one, other) => other.explained.length - one.explained.length);
}

/** Names the cells only where no others explain as much of the same, or where only these look like a slip. */
function causeOf(
  report: AnnualReport,
  best: Explanation,
  explanations: readonly Explanation[],
): { cause: Cause; corrected: AnnualReport } {
  const rivals = explanations.filter(
    ({ explained }) =>
      explained.length === best.explained.length && explained.some((breach) => best.explained.includes(breach)),
  );
  const broken = best.explained.flatMap(({ equation }) => equation ?? []);
  const slips = rivals.flatMap(({ hypothesis }) => slipOf(report, hypothesis.corrections, broken) ?? []);
  const slipped = rivals.find(({ hypothesis }) => hypothesis.corrections === slips[0]?.corrections);
  const told = rivals.length === 1 ? best : slips.length === 1 ? slipped : undefined;
  const { explained, hypothesis } = told ?? best;
  return {
    cause: {
      breaches: explained,
      corrections: told === undefined ? new Map() : hypothesis.corrections,
      suspects: [...new Set(rivals.flatMap((rival) => [...rival.hypothesis.corrections.keys()]))],
      slips,
    },
    corrected: hypothesis.corrected,
  };
}

/** One sum that fails tells nothing of the cell; a slip that hands make may. */
function withSlips(report: AnnualReport, cause: Cause): Cause {
  const broken = cause.breaches.flatMap(({ equation }) => equation ?? []);
  return { ...cause, slips: broken.flatMap((equation) => slipsIn(report, equation)) };
}

/** Where no common cause is looked for: what is of one family is one finding. */
export function byFamily(breaches: readonly Breach[]): Cause[] {
  const families = new Map<string, Breach[]>();
  for (const breach of breaches) families.set(breach.family, [...(families.get(breach.family) ?? []), breach]);
  return [...families.values()].map((family) => ({
    breaches: family,
    corrections: new Map(),
    suspects: [],
    slips: [],
  }));
}

/** A rule that cannot be judged for want of a figure goes with the finding about the cell that lacks it. */
function attachUnjudged(causes: readonly Cause[], unjudged: readonly Breach[]): Cause[] {
  const gaps = byFamily(unjudged.filter(({ lacks }) => lacks.length > 0));
  const waiting = unjudged.filter(({ lacks }) => lacks.length === 0);
  const attached = [...causes, ...gaps].map((cause) => {
    const lacking = new Set(cause.breaches.flatMap(({ lacks }) => lacks));
    const needing = waiting.filter(({ needs }) => needs.some((key) => lacking.has(key)));
    return { ...cause, breaches: [...cause.breaches, ...needing] };
  });
  const taken = new Set(attached.flatMap(({ breaches }) => breaches));
  return [...attached, ...byFamily(waiting.filter((breach) => !taken.has(breach)))];
}
