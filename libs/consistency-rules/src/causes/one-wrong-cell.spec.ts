import type { AnnualReport, Finding } from '@gongkai/report-model';
import fc from 'fast-check';

import { checkReport } from '../check-report.js';
import { consistentFigures, reportOf } from '../testing/consistent-report.js';

/** How many reports the properties of one wrong count make; a campaign sets GONGKAI_COUNT to ten thousand. */
const RUNS = Number(process.env.GONGKAI_COUNT ?? 300);
/** Longer than any number of them takes. */
const PATIENCE_MS = 30_000 + RUNS * 60;
const MANY = {
  numRuns: RUNS,
  ...(process.env.GONGKAI_SEED !== undefined && { seed: Number(process.env.GONGKAI_SEED) }),
};

/** A consistent report, one cell of tables three and four, and something to put there. */
const ONE_CHANGE = consistentFigures().chain((figures) =>
  fc.record({ figures: fc.constant(figures), cell: fc.constantFrom(...figures.counts.keys()), other: fc.nat(400) }),
);

/** Figures at random are remarkable in many ways; only errors say that they cannot be right. */
function errorsIn(report: AnnualReport): Finding[] {
  return checkReport(report).filter(({ severity }) => severity === 'error');
}

it('finds no error in a report that adds up', () => {
  fc.assert(
    fc.property(consistentFigures(), (figures) => {
      expect(errorsIn(reportOf(figures))).toEqual([]);
    }),
  );
});

it(
  'finds one error when one count is wrong, and names the cell',
  () => {
    fc.assert(
      fc.property(ONE_CHANGE, ({ figures, cell, other }) => {
        fc.pre(other !== figures.counts.get(cell));
        const findings = errorsIn(reportOf(figures, { [cell]: String(other) }));
        expect(findings).toMatchObject([{ severity: 'error', verdict: 'violated' }]);
        expect(findings[0]!.cells).toContain(cell);
      }),
      MANY,
    );
  },
  PATIENCE_MS,
);

it(
  'names the wrong cell of table three alone, and the count that was there',
  () => {
    fc.assert(
      fc.property(ONE_CHANGE, ({ figures, cell, other }) => {
        fc.pre(cell.startsWith('applications.') && other !== figures.counts.get(cell));
        expect(errorsIn(reportOf(figures, { [cell]: String(other) }))).toMatchObject([
          { cells: [cell], expected: figures.counts.get(cell), found: other },
        ]);
      }),
      MANY,
    );
  },
  PATIENCE_MS,
);

it.each(['-5', '0.5', '3件'])('finds one error when a cell holds %s, and names the cell', (printed) => {
  fc.assert(
    fc.property(ONE_CHANGE, ({ figures, cell }) => {
      expect(errorsIn(reportOf(figures, { [cell]: printed }))).toMatchObject([
        { rule: 'counts-are-whole', severity: 'error', verdict: 'violated', cells: [cell] },
      ]);
    }),
    { numRuns: 50 },
  );
});

it.each(['', '/', '—'])('never takes %j for a zero: one finding that names the cell, and no error', (printed) => {
  fc.assert(
    fc.property(ONE_CHANGE, ({ figures, cell }) => {
      const findings = checkReport(reportOf(figures, { [cell]: printed }));
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      const [blank, ...others] = findings.filter(({ rule }) => rule === 'blank-cells');
      expect(blank).toMatchObject({ verdict: 'unverifiable', severity: 'warning', cells: [cell] });
      expect(blank?.also).not.toEqual([]);
      expect(others).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
