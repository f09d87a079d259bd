import { applicationCell } from '@gongkai/report-form';
import type { AgencyVersion } from '@gongkai/organisations';
import type { CellKey } from '@gongkai/report-model';

import { Random } from '../random.js';
import { applicationCounts, type Pending, pendingAfter } from './application-counts.js';
import { challengeCounts } from './challenge-counts.js';
import { kindProfile } from './kind-profile.js';
import { proactiveCounts } from './proactive-counts.js';

/** The form's cells, each with its count; fees in 万元. */
export type Cells = Readonly<Record<CellKey, number>>;

/** The first year that had a form. */
export const FIRST_YEAR = 2019;

/** How far bureaus of one kind differ: e to this power is the usual factor between them. */
const SPREAD_OF_REQUESTS = 1.5;
const SPREAD_OF_SIZE = 0.4;

/** No bureau of a county usually has more in a year. */
const MOST_REQUESTS = 450;

/**
 * The true figures of one agency for every year from the first of the form to `last`. They do not depend
 * on which years are asked for: each year begins with what the year before handed on.
 */
export function agencyHistory(seed: number, agency: AgencyVersion, last: number): Map<number, Cells> {
  const character = new Random(seed, agency.agencyId, 'character');
  const profile = kindProfile(agency.kind);
  const usualRequests = Math.min(MOST_REQUESTS, profile.requests * Math.exp(SPREAD_OF_REQUESTS * character.normal()));
  const size = Math.exp(SPREAD_OF_SIZE * character.normal());

  const history = new Map<number, Cells>();
  let before: Cells = {};
  let pending: Pending = {};
  let inForce = character.between(0, 14);
  for (let year = FIRST_YEAR; year <= last; year += 1) {
    const random = new Random(seed, agency.agencyId, year, 'counts');
    const received = random.poisson(usualRequests * Math.exp(0.25 * random.normal()));
    const applications = applicationCounts(received, pending, random);
    const concluded = applications[applicationCell('concluded', 'total')] ?? 0;
    // Object.assign: spreading this many keys takes ten times as long.
    const cells: Record<CellKey, number> = Object.assign(
      applications,
      proactiveCounts(profile, size, inForce, random),
      challengeCounts(concluded, before, random),
    );
    history.set(year, cells);
    before = cells;
    pending = pendingAfter(cells);
    inForce = cells['proactive.normativeDocuments.inForce'] ?? 0;
  }
  return history;
}
