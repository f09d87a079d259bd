import { applicationCell, EDITIONS } from '@gongkai/report-form';
import type { CellKey } from '@gongkai/report-model';

import type { Random } from '../random.js';

const FORM = EDITIONS['2021'];

/** The kinds of applicant, without the total. */
export const APPLICANTS = FORM.applicationColumns.map(({ key }) => key).filter((key) => key !== 'total');

/** Who asks: persons nearly always. */
const APPLICANT_WEIGHTS: Readonly<Record<string, number>> = {
  naturalPerson: 84,
  business: 9,
  research: 0.6,
  publicWelfare: 0.8,
  legalService: 4,
  otherOrganization: 1.6,
};

/** How requests end. A row that is not here is left at zero: it says what sentences would have to explain. */
const OUTCOME_WEIGHTS: Readonly<Record<string, number>> = {
  granted: 46,
  partlyGranted: 8,
  'refused.otherLaw': 0.6,
  'refused.thirdPartyRights': 2,
  'refused.internalAffairs': 1.6,
  'refused.processInformation': 2,
  'refused.enforcementFile': 1.2,
  'refused.administrativeQuery': 3,
  'unavailable.notHeld': 20,
  'unavailable.needsCreation': 4,
  'unavailable.stillUnclear': 2,
  'notProcessed.petition': 4,
  'notProcessed.repeated': 2,
  'notProcessed.publication': 0.6,
  'notProcessed.reconfirmation': 0.5,
  'otherOutcome.overdueCorrection': 1.5,
  'otherOutcome.other': 1,
};

/** The keys of each row's cells, in the order of APPLICANTS. */
const ROWS = FORM.applicationRows.map(({ key: row }) => ({
  row,
  applicants: APPLICANTS.map((applicant) => applicationCell(row, applicant)),
  total: applicationCell(row, 'total'),
}));

/** Requests that a year handed to the next, by kind of applicant. */
export type Pending = Readonly<Record<string, number>>;

/** Table three of one year: what came from the year before, and `received` new requests, dealt out by row and column. */
export function applicationCounts(received: number, carriedOver: Pending, random: Random): Record<CellKey, number> {
  const newly = random.deal(received, APPLICANT_WEIGHTS);
  const columns = APPLICANTS.map((applicant) => column(newly[applicant] ?? 0, carriedOver[applicant] ?? 0, random));
  const cells: Record<CellKey, number> = {};
  for (const { row, applicants, total } of ROWS) {
    const counts = columns.map((counted) => counted[row] ?? 0);
    for (const [index, key] of applicants.entries()) cells[key] = counts[index] ?? 0;
    cells[total] = counts.reduce((sum, count) => sum + count, 0);
  }
  return cells;
}

/** One kind of applicant. What came before the year is answered in it; some of what came late in the year is not. */
function column(newlyReceived: number, carriedOver: number, random: Random): Readonly<Record<string, number>> {
  const carriedForward = random.binomial(newlyReceived, 0.07);
  const concluded = newlyReceived + carriedOver - carriedForward;
  return { newlyReceived, carriedOver, carriedForward, concluded, ...random.deal(concluded, OUTCOME_WEIGHTS) };
}

/** What a year's table hands to the next. */
export function pendingAfter(cells: Readonly<Record<CellKey, number>>): Pending {
  return Object.fromEntries(
    APPLICANTS.map((applicant) => [applicant, cells[applicationCell('carriedForward', applicant)] ?? 0]),
  );
}
