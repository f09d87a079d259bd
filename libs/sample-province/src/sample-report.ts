import type { AgencyVersion } from '@gongkai/organisations';
import { cellKeys, EDITIONS, type FormEdition } from '@gongkai/report-form';

import { type Claims, trueClaims } from './claims.js';
import type { Cells } from './counts/agency-history.js';
import { dueEdition, inEdition } from './counts/edition-counts.js';
import type { Printed } from './documents/form-tables.js';
import type { Draft } from './faults/fault.js';
import type { PlannedFault } from './faults/put-faults.js';
import { ofWholeCounty } from './governments/county-claims.js';
import { Random } from './random.js';
import { type ReportText, writeReport } from './text/report-text.js';
import { someShortcomings } from './text/section-five.js';
import { typed, TYPINGS } from './text/typing.js';
import { inVoiceOf } from './text/voice.js';
import { writerOf } from './text/writer.js';

/** A report of the sample before anything is written: whose, of which year, and its true figures. */
export interface PlannedReport {
  readonly seed: number;
  readonly agency: AgencyVersion;
  readonly year: number;
  readonly cells: Cells;
  /** Of a government: the reports that it sums up, also those that never come. */
  readonly below: readonly PlannedReport[];
  readonly fault: PlannedFault | null;
}

/** What will stand in the document: its words, and what each cell prints. */
export interface ComposedReport {
  readonly form: FormEdition;
  readonly text: ReportText;
  readonly printed: Printed;
  /** The section whose table the document lacks. */
  readonly omitted: 2 | 3 | 4 | null;
}

export function claimsOf({ seed, agency, year, below }: PlannedReport, cells: Cells): Claims {
  const claims = trueClaims(cells, new Random(seed, agency.agencyId, year, 'claims'));
  return below.length === 0 ? claims : ofWholeCounty(claims);
}

/** Of all that is due, `isWritten` says which reports the sample has. */
export function draftOf(
  report: PlannedReport,
  before: PlannedReport | null,
  isWritten: (report: PlannedReport) => boolean,
): Draft {
  const { agency, cells, year } = report;
  return {
    agency,
    cells,
    claims: claimsOf(report, cells),
    year,
    below: report.below.map((part) => (isWritten(part) ? part.cells : null)),
    before: before?.cells ?? null,
    toldBefore: before && (() => soundText(before)),
    told: () => soundText(report),
    toldLike: (other) => soundText(report, other.agency),
  };
}

/** What a report says that nothing has gone wrong in; the figures are its own, the words may be another's. */
function soundText(report: PlannedReport, inWordsOf = report.agency): ReportText {
  const { agency, year, seed, cells } = report;
  const random = new Random(seed, inWordsOf.agencyId, year, 'words');
  random.pick(TYPINGS);
  return writeReport(
    writerOf({
      agency,
      year,
      form: EDITIONS[dueEdition(year)],
      cells,
      claims: claimsOf(report, cells),
      random,
      shortcomingsOf: shortcomingsOf(seed, inWordsOf),
    }),
  );
}

/** The same report always becomes the same words and figures. */
export function compose(report: PlannedReport): ComposedReport {
  const { agency, year, seed, below, fault } = report;
  const cells: Cells = { ...report.cells, ...fault?.change.cells };
  const claims = { ...claimsOf(report, cells), ...fault?.change.claims };
  const random = new Random(seed, agency.agencyId, year, 'words');
  const typing = random.pick(TYPINGS);
  const { omitted = null, rewritten = unchanged, redrawn = unchanged } = fault?.change ?? {};
  const form = redrawn(EDITIONS[fault?.change.edition ?? dueEdition(year)]);
  const writer = writerOf({
    agency,
    year,
    form,
    cells,
    claims,
    random,
    shortcomingsOf: shortcomingsOf(seed, agency),
  });
  const text = inVoiceOf(agency, rewritten(writeReport(writer)));
  const counted = (below.length === 0 ? [report] : below).map((part) => part.agency.agencyId);
  const figures = inEdition(form.id, cells, { seed, agencyIds: counted, year });
  return {
    form,
    text: {
      ...text,
      parts: text.parts
        .filter((part) => part.kind !== 'table' || part.section !== omitted)
        .map((part) => typed(part, typing)),
    },
    printed: print(form, figures, random.chance(0.5), fault?.change.printed),
    omitted,
  };
}

/** A draw of its own for each year, so that the next year's report can say what became of them. */
function shortcomingsOf(seed: number, { agencyId }: AgencyVersion) {
  return (year: number) => someShortcomings(new Random(seed, agencyId, year, 'shortcomings'));
}

function unchanged<T>(written: T): T {
  return written;
}

/** Some offices write 1,204, others 1204. */
function print(form: FormEdition, figures: Cells, thousands: boolean, instead: Printed = {}): Printed {
  const plain = (figure: number) =>
    thousands ? figure.toLocaleString('en', { maximumFractionDigits: 6 }) : String(figure);
  return Object.fromEntries(cellKeys(form).map((key) => [key, instead[key] ?? plain(figures[key] ?? 0)]));
}
