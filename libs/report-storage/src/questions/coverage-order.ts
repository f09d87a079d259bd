import { z } from 'zod';

import { AgencyOrder, type OrderKey, type OrderPage } from './agency-order.js';

export const COVERAGE_STATES = ['reported', 'late', 'missing'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

/** What may be listed by itself. `reported`: all who have, the late ones too; `doubtful`: with an error that is open. */
export type CoverageListed = CoverageState | 'doubtful';

/** As SQL gives it: a column each, by region and name. */
export const CoverageColumns = z.object({
  agencies: z.array(z.string()),
  regions: z.array(z.string()),
  states: z.array(z.enum(COVERAGE_STATES)),
  doubtful: z.array(z.boolean()),
  sample: z.boolean(),
});

/** How many are how far: due = reported + late + missing. */
export interface CoverageTotal {
  readonly due: number;
  readonly reported: number;
  readonly late: number;
  readonly missing: number;
  readonly doubtful: number;
}

interface Wanted {
  readonly after?: OrderKey<string> | undefined;
  /** Null for all of them. */
  readonly limit: number | null;
  /** Of these only. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly state?: CoverageListed | undefined;
}

/** Everybody who had to report on a year or did, by region and name, and how far each has come. */
export class CoverageOrder {
  readonly sample: boolean;
  private readonly order: AgencyOrder<string>;
  private readonly states: readonly CoverageState[];
  private readonly doubtful: readonly boolean[];

  constructor(columns: z.output<typeof CoverageColumns>) {
    this.sample = columns.sample;
    this.order = new AgencyOrder(columns.agencies, columns.regions);
    this.states = columns.states;
    this.doubtful = columns.doubtful;
  }

  get agencies(): readonly string[] {
    return this.order.agencies;
  }

  page({ after, limit, only, state }: Wanted): OrderPage<string> {
    return this.order.page({ after, limit, takes: (at) => this.isOf(at, only) && this.is(at, state) });
  }

  /** Of those only, or of everybody. */
  counts(only?: ReadonlySet<string>): CoverageTotal {
    const total = { due: 0, reported: 0, late: 0, missing: 0, doubtful: 0 };
    for (const [at, state] of this.states.entries()) {
      if (!this.isOf(at, only)) continue;
      total.due += 1;
      total[state] += 1;
      if (this.doubtful[at]) total.doubtful += 1;
    }
    return total;
  }

  private isOf(at: number, only: ReadonlySet<string> | undefined): boolean {
    return !only || only.has(this.agencies[at] ?? '');
  }

  private is(at: number, state: CoverageListed | undefined): boolean {
    if (state === undefined) return true;
    if (state === 'doubtful') return this.doubtful[at] === true;
    if (state === 'reported') return this.states[at] !== 'missing';
    return this.states[at] === state;
  }
}
