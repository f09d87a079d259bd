import type { Block, Paragraph, SourceDocument } from '@gongkai/document-reading';
import type { Notice } from '@gongkai/outcome';
import type { AnnualReport, OtherDocument } from '@gongkai/report-model';

import { checkLength, checkParagraphs, checkRows } from './check-length.js';
import { agencyOf } from './identity/agency.js';
import { kindByReporter, kindByText, kindByTitle } from './identity/document-kind.js';
import { type OtherKind, REASONS } from './identity/kind-reasons.js';
import { findTitle, type Title } from './identity/title.js';
import { decideYear, yearOfPeriod } from './identity/year.js';
import { factsIn } from './narrative/facts.js';
import { itemsIn } from './narrative/items.js';
import { proseOf } from './prose/prose.js';
import { withoutMisreadRates } from './scanned-rates.js';
import { type Structure, structureOf } from './structure/sections.js';
import { firstReport } from './structure/several-reports.js';
import { type FormReading, readTables } from './tables/read-tables.js';
import { gatherTables } from './tables/flattened.js';
import { isRegion, type Piece, splitTable } from './tables/regions.js';

/** A report of before this year has no form. */
const FIRST_FORM = 2019;
/** As many sections or cells make a report of a document whose title was lost. */
const FEW_SECTIONS = 3;
const FEW_CELLS = 60;
/** As many of its labels make a form, with or without cells. */
const LABELS_OF_FORM = 10;

/** What a document says of itself, before it is decided what it is. */
interface Identity {
  readonly title: Title | null;
  readonly agency: string | null;
  readonly year: number | null;
  readonly notices: readonly Notice[];
}

/**
 * Makes an annual report of a document, or says what else it is. Reads everything and judges nothing.
 *
 * @throws {AppError} document-too-complex
 */
export function recognise(document: SourceDocument): AnnualReport | OtherDocument {
  checkParagraphs(document.blocks);
  const { pieces, notices } = firstReport(piecesOf(gatherTables(document.blocks)));
  const structure = structureOf(pieces.filter((piece) => !isRegion(piece)));
  const identity = identify(structure);
  const regions = pieces.filter(isRegion);
  checkRows(regions);
  const form = readTables(regions, identity.year);
  const other = otherKind(structure, identity, form);
  if (other) {
    const { agency, year } = identity;
    return { kind: 'other', documentKind: other, reason: REASONS[other], agency, year, notices: document.notices };
  }
  checkLength(structure.parts);
  return annualReport({ ...document, notices: [...document.notices, ...notices] }, structure, identity, form);
}

/** The tables of the form apart from all else, each as one piece, in the order of the document. */
function piecesOf(blocks: readonly Block[]): Piece[] {
  const pieces: Piece[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      pieces.push(block);
      continue;
    }
    const before = pieces.findLast((piece) => !isRegion(piece));
    pieces.push(...splitTable(block, before?.kind === 'paragraph' ? before.text : ''));
  }
  return pieces;
}

function identify({ parts }: Structure): Identity {
  const opening = paragraphs(parts[0]?.blocks ?? []);
  const all = parts.flatMap(({ blocks }) => paragraphs(blocks));
  const title = findTitle(opening);
  const period = yearOfPeriod(inOne(opening)) ?? yearOfPeriod(inOne(all));
  const { year, notices } = decideYear(title?.year ?? null, period);
  return { title, agency: agencyOf(title, opening, all), year, notices };
}

/** A period may begin in one printed line and end in the next. */
function inOne(lines: readonly Paragraph[]): string {
  return lines.map(({ text }) => text).join('\n');
}

function paragraphs(blocks: readonly Block[]): Paragraph[] {
  return blocks.filter((block) => block.kind === 'paragraph');
}

/** What the document is where it is no annual report. A report's own title wins over all that its text may quote. */
function otherKind(structure: Structure, identity: Identity, form: FormReading): OtherKind | null {
  const { sections, parts } = structure;
  const filledIn = isFilledIn(form);
  const ofReporter = identity.title && kindByReporter(identity.title);
  if (ofReporter) return ofReporter;
  const told = isTitled(identity, sections.length, filledIn) ? null : kindByTitle(paragraphs(parts[0]?.blocks ?? []));
  if (told) return told;
  if (!filledIn && isBlankForm(identity, form)) return 'blank-form';
  const fewest = identity.title === null ? FEW_SECTIONS : 1;
  if (sections.length >= fewest || form.found >= FEW_CELLS) return null;
  return kindByText(parts.flatMap(({ blocks }) => paragraphs(blocks)));
}

function isFilledIn({ cells }: FormReading): boolean {
  return Object.values(cells).some(({ state }) => state === 'number');
}

/** Whether the title of a report is the document's own: it has figures, or it names agency and year and has sections. */
function isTitled({ title, agency, year }: Identity, sections: number, filledIn: boolean): boolean {
  if (title === null) return false;
  return filledIn || (agency !== null && year !== null && sections > 0);
}

/** A form without a figure that does not name both agency and year is nobody's report. */
function isBlankForm({ agency, year }: Identity, { found, labels }: FormReading): boolean {
  return (found >= FEW_CELLS || labels >= LABELS_OF_FORM) && (agency === null || year === null);
}

function annualReport(
  { blocks: printed, notices }: SourceDocument,
  structure: Structure,
  identity: Identity,
  form: FormReading,
): AnnualReport {
  const { agency, year } = identity;
  const prose = structure.parts.map(({ section, blocks }) => ({ section, running: proseOf(blocks) }));
  const facts = prose.flatMap(({ section, running }) => factsIn(running, year, section === 5));
  const hasForm = form.found >= FEW_CELLS || year === null || year >= FIRST_FORM;
  return {
    kind: 'annual-report',
    agency,
    year,
    edition: hasForm ? form.edition : null,
    sections: structure.sections,
    passages: prose.flatMap(({ section, running }) => running.paragraphs.map((lines) => ({ section, lines }))),
    cells: hasForm ? form.cells : {},
    facts: withoutMisreadRates(facts, printed),
    ...itemsIn(prose.find(({ section }) => section === 5)?.running ?? proseOf([])),
    notices: [...notices, ...identity.notices, ...(hasForm ? form.notices : [])],
  };
}
