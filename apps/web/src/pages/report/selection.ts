import type { Finding, Report, ReviewedFinding } from '@gongkai/api-contract';
import type { CellKey, Place } from '@gongkai/report-model';

/** What of a report the views are about: the same whether the server has it or this browser has just read it. */
export type ReportContent = Pick<Report, 'edition' | 'cells' | 'facts' | 'problems' | 'measures'>;

/** A finding of this browser, or one that is stored and has a history. */
export type ShownFinding = Finding | ReviewedFinding;

/** Whether it still says something of the report: neither solved nor dismissed. */
export function isOpen(finding: ShownFinding): boolean {
  return !('state' in finding) || (finding.state !== 'solved' && finding.decision?.kind !== 'dismissed');
}

/** What the reader has chosen to look at. Its name in the address is its kind. */
export type Selection =
  | { readonly kind: 'cell'; readonly key: CellKey }
  | { readonly kind: 'finding'; readonly id: string }
  | { readonly kind: 'fact' | 'problem' | 'measure'; readonly index: number };

/** The parts of the address that hold a selection; at most one of them is there. */
export const SELECTION_PARAMETERS = ['cell', 'finding', 'fact', 'problem', 'measure'] as const;

export function readSelection(get: (name: string) => string | undefined): Selection | null {
  const cell = get('cell');
  if (cell !== undefined) return { kind: 'cell', key: cell };
  const finding = get('finding');
  if (finding !== undefined) return { kind: 'finding', id: finding };
  for (const kind of ['fact', 'problem', 'measure'] as const) {
    const index = Number(get(kind) ?? Number.NaN);
    if (Number.isInteger(index) && index >= 0) return { kind, index };
  }
  return null;
}

/** The changes to the address that make this the selection. */
export function selectionParameters(selection: Selection): Record<string, string | undefined> {
  const none = Object.fromEntries([...SELECTION_PARAMETERS, 'place'].map((name) => [name, undefined]));
  return { ...none, [selection.kind]: selectionValue(selection) };
}

export function selectionValue(selection: Selection): string {
  switch (selection.kind) {
    case 'cell':
      return selection.key;
    case 'finding':
      return selection.id;
    default:
      return String(selection.index);
  }
}

/** Every place in the document that the selection stands on, each once. Empty where the document has none. */
export function selectedPlaces(
  selection: Selection | null,
  report: ReportContent,
  findings: readonly ShownFinding[],
): Place[] {
  if (selection === null) return [];
  return unique(placesOf(selection, report, findings) as Place[]).filter((place) => Object.keys(place).length > 0);
}

function placesOf(selection: Selection, report: ReportContent, findings: readonly ShownFinding[]): object[] {
  switch (selection.kind) {
    case 'cell':
      return [report.cells[selection.key]?.at ?? {}];
    case 'finding':
      return findings.find(({ id }) => id === selection.id)?.at ?? [];
    default:
      return [itemsOf(selection.kind, report)[selection.index]?.at ?? {}];
  }
}

function itemsOf(kind: 'fact' | 'problem' | 'measure', report: ReportContent): readonly { readonly at: object }[] {
  return { fact: report.facts, problem: report.problems, measure: report.measures }[kind];
}

/** The cells of the form that the selection is about. */
export function selectedCells(selection: Selection | null, findings: readonly ShownFinding[]): ReadonlySet<CellKey> {
  if (selection?.kind === 'cell') return new Set([selection.key]);
  if (selection?.kind !== 'finding') return new Set();
  return new Set(findings.find(({ id }) => id === selection.id)?.cells);
}

function unique(places: readonly Place[]): Place[] {
  const seen = new Map(places.map((place) => [JSON.stringify(Object.entries(place).sort()), place]));
  return [...seen.values()];
}
