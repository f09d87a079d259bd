import { cellKeys, EDITIONS, SECTIONS } from '@gongkai/report-form';
import {
  type AnnualReport,
  type CellKey,
  type Edition,
  type Fact,
  type FactName,
  type Figure,
  type Item,
  MISSING,
  type Passage,
  readFigure,
  type Section,
} from '@gongkai/report-model';

/** What a case says of its report: only what it is about. */
export interface ReportParts {
  readonly year?: number;
  readonly edition?: Edition;
  /** As printed; null takes the cell out of the document. Every other cell is 0. */
  readonly cells?: Readonly<Record<CellKey, string | null>>;
  readonly facts?: readonly Fact[];
  readonly agency?: string | null;
  /** Paragraphs of a section, one text or the lines it was broken over. */
  readonly passages?: readonly PassageParts[];
  readonly sections?: readonly Section[];
  readonly problems?: readonly Item[];
  readonly measures?: readonly Item[];
  readonly figuresOnly?: true;
}

export type PassageParts = readonly [section: Passage['section'], ...lines: string[]];

/** The headings of a whole report. */
export const SIX_SECTIONS: readonly Section[] = SECTIONS.map(({ number, title }) => {
  const printed = `${['一', '二', '三', '四', '五', '六'][number - 1] ?? ''}、${title}`;
  return { number, title: printed, at: { line: number, start: 0, end: printed.length } };
});

/** A report of 2023 on the form of 2021, with 0 in every cell that is not named. */
export function aReport({
  year = 2023,
  edition = '2021',
  cells = {},
  passages = [],
  ...rest
}: ReportParts = {}): AnnualReport {
  const keys = cellKeys(EDITIONS[edition]);
  const strange = Object.keys(cells).filter((key) => !keys.includes(key));
  if (strange.length > 0) throw new Error(`no such cell in the form of ${edition}: ${strange.join(', ')}`);
  const figures = keys.map((key, index): [CellKey, Figure] => {
    const raw = key in cells ? (cells[key] ?? null) : '0';
    return [key, raw === null ? MISSING : readFigure(raw, { line: 100 + index, start: 0, end: raw.length })];
  });
  return {
    kind: 'annual-report',
    agency: '盐池县科学技术局',
    year,
    edition,
    sections: SIX_SECTIONS,
    passages: passages.map(aPassage),
    cells: Object.fromEntries(figures),
    facts: [],
    problems: [],
    measures: [],
    notices: [],
    ...rest,
  };
}

/** Each paragraph begins on a line of its own: the tenth, the twentieth … */
function aPassage([section, ...lines]: PassageParts, index: number): Passage {
  return {
    section,
    lines: lines.map((text, nth) => ({ text, at: { line: 10 * (index + 1) + nth, start: 0, end: text.length } })),
  };
}

/** A mention in the text, each on a line of its own unless the case says otherwise. */
export function aFact(name: FactName, value: number | null, more: Partial<Fact> = {}): Fact {
  const text = more.text ?? `${name} ${value}`;
  aFact.line += 10;
  return { name, value, approximate: false, text, at: { line: aFact.line, start: 0, end: text.length }, ...more };
}
aFact.line = 1000;

/** A problem or a measure, each on a line of its own. */
export function anItem(text: string, ...categories: string[]): Item {
  aFact.line += 10;
  return { text, categories, at: { line: aFact.line, start: 0, end: text.length } };
}
