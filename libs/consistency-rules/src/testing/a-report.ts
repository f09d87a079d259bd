import { cellKeys, EDITIONS } from '@gongkai/report-form';
import {
  type AnnualReport,
  type CellKey,
  type Edition,
  type Fact,
  type FactName,
  type Figure,
  MISSING,
  readFigure,
} from '@gongkai/report-model';

/** What a case says of its report: only what it is about. */
export interface ReportParts {
  readonly year?: number;
  readonly edition?: Edition;
  /** As printed; null takes the cell out of the document. Every other cell is 0. */
  readonly cells?: Readonly<Record<CellKey, string | null>>;
  readonly facts?: readonly Fact[];
}

/** A report of 2023 on the form of 2021, with 0 in every cell that is not named. */
export function aReport({ year = 2023, edition = '2021', cells = {}, facts = [] }: ReportParts = {}): AnnualReport {
  const keys = cellKeys(EDITIONS[edition]);
  const strange = Object.keys(cells).filter((key) => !keys.includes(key));
  if (strange.length > 0) throw new Error(`no such cell in the form of ${edition}: ${strange.join(', ')}`);
  const figures = keys.map((key, index): [CellKey, Figure] => {
    const raw = key in cells ? (cells[key] ?? null) : '0';
    return [key, raw === null ? MISSING : readFigure(raw, { line: 100 + index, start: 0, end: raw.length })];
  });
  return {
    kind: 'annual-report',
    agency: '某县某局',
    year,
    edition,
    sections: [],
    cells: Object.fromEntries(figures),
    facts,
    problems: [],
    measures: [],
    notices: [],
  };
}

/** A mention in the text, each on a line of its own unless the case says otherwise. */
export function aFact(name: FactName, value: number | null, more: Partial<Fact> = {}): Fact {
  const text = more.text ?? `${name} ${value}`;
  aFact.line += 10;
  return { name, value, approximate: false, text, at: { line: aFact.line, start: 0, end: text.length }, ...more };
}
aFact.line = 1000;
