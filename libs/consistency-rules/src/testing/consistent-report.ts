import { applicationCell, challengeCell, EDITIONS, outcomeRows } from '@gongkai/report-form';
import type { AnnualReport, CellKey, Edition } from '@gongkai/report-model';
import fc from 'fast-check';

import { aFact, aReport } from './a-report.js';

/** The figures of a report in which everything adds up. */
export interface ConsistentFigures {
  readonly edition: Edition;
  readonly counts: ReadonlyMap<CellKey, number>;
}

/** Any report in which everything adds up: mostly small counts, some larger. */
export function consistentFigures(): fc.Arbitrary<ConsistentFigures> {
  const count = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(4), fc.nat(300));
  return fc
    .record({
      edition: fc.constantFrom<Edition>('2021', '2019'),
      draws: fc.array(count, { minLength: 180, maxLength: 180 }),
    })
    .map(({ edition, draws }) => ({ edition, counts: fill(edition, draws) }));
}

/** As a document would print it, with the sentences that state its totals; `printed` overrides cells. */
export function reportOf(
  { edition, counts }: ConsistentFigures,
  printed: Readonly<Record<CellKey, string>> = {},
): AnnualReport {
  const cells = Object.fromEntries([...counts].map(([key, count]) => [key, String(count)]));
  const stated = (...keys: CellKey[]) => keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
  return aReport({
    edition,
    year: edition === '2021' ? 2023 : 2020,
    cells: { ...cells, ...printed },
    facts: [
      aFact('applications.received', stated('applications.newlyReceived.total')),
      aFact('applications.carriedOver', stated('applications.carriedOver.total')),
      aFact('applications.answered', stated('applications.concluded.total')),
      aFact('applications.carriedForward', stated('applications.carriedForward.total')),
      aFact('challenges.reconsideration', stated('challenges.reconsideration.total')),
      aFact(
        'challenges.litigation',
        stated('challenges.litigation.direct.total', 'challenges.litigation.afterReconsideration.total'),
      ),
    ],
  });
}

function fill(edition: Edition, draws: readonly number[]): Map<CellKey, number> {
  const form = EDITIONS[edition];
  const left = [...draws];
  const draw = () => left.pop() ?? 0;
  const counts = new Map<CellKey, number>();
  const kinds = form.applicationColumns.map(({ key }) => key).filter((key) => key !== 'total');
  for (const kind of kinds) fillKind(kind, outcomeRows(form), draw, counts);
  for (const { key: row } of form.applicationRows) {
    counts.set(
      applicationCell(row, 'total'),
      sumOf(
        counts,
        kinds.map((kind) => applicationCell(row, kind)),
      ),
    );
  }
  for (const { key: forum } of form.challengeForums) {
    const results = form.challengeOutcomes.map(({ key }) => key).filter((key) => key !== 'total');
    for (const result of results) counts.set(challengeCell(forum, result), draw());
    counts.set(
      challengeCell(forum, 'total'),
      sumOf(
        counts,
        results.map((result) => challengeCell(forum, result)),
      ),
    );
  }
  return counts;
}

/** Outcomes are free; what was received follows from them. */
function fillKind(kind: string, outcomes: readonly string[], draw: () => number, counts: Map<CellKey, number>): void {
  for (const row of outcomes) counts.set(applicationCell(row, kind), draw());
  const concluded = sumOf(
    counts,
    outcomes.map((row) => applicationCell(row, kind)),
  );
  const carriedForward = draw();
  const carriedOver = Math.min(draw(), concluded + carriedForward);
  counts.set(applicationCell('concluded', kind), concluded);
  counts.set(applicationCell('carriedForward', kind), carriedForward);
  counts.set(applicationCell('carriedOver', kind), carriedOver);
  counts.set(applicationCell('newlyReceived', kind), concluded + carriedForward - carriedOver);
}

function sumOf(counts: ReadonlyMap<CellKey, number>, keys: readonly CellKey[]): number {
  return keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
}
