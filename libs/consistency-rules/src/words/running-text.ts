import { type AnnualReport, normalise, type Normalised, type Passage, type Quote } from '@gongkai/report-model';

/** A paragraph as patterns read it: normalised, its lines put together; and the way back to the document. */
export interface RunningText {
  readonly section: Passage['section'];
  readonly text: string;
  /** As printed. */
  readonly lines: Passage['lines'];
  /** The printed words of a stretch of `text`; one that lies over several lines is quoted from the line with most of it. */
  readonly quote: (start: number, end: number) => Quote;
}

interface Line {
  readonly printed: Quote;
  readonly normalised: Normalised;
  /** Where it begins in the running text. */
  readonly start: number;
}

const KNOWN = new WeakMap<AnnualReport['passages'], readonly RunningText[]>();

/** The report's paragraphs in reading order; many rules ask for the same, so it is made once. */
export function runningTexts({ passages }: Pick<AnnualReport, 'passages'>): readonly RunningText[] {
  const known = KNOWN.get(passages);
  if (known) return known;
  const texts = passages.map(runningText);
  KNOWN.set(passages, texts);
  return texts;
}

function runningText({ section, lines: printedLines }: Passage): RunningText {
  const lines: Line[] = [];
  let text = '';
  for (const printed of printedLines) {
    const normalised = normalise(printed.text);
    lines.push({ printed, normalised, start: text.length });
    text += normalised.text;
  }
  return { section, text, lines: printedLines, quote: (start, end) => quoteOf(lines, start, end) };
}

function quoteOf(lines: readonly Line[], start: number, end: number): Quote {
  const parts = lines.map((line) => {
    const from = Math.max(start - line.start, 0);
    const to = Math.min(end - line.start, line.normalised.text.length);
    return { line, from, to, length: to - from };
  });
  const [best] = parts.sort((one, other) => other.length - one.length);
  if (best === undefined || best.length < 0) throw new RangeError(`no line holds ${start}–${end}`);
  const { printed, normalised } = best.line;
  const span = normalised.origin(best.from, best.to);
  const base = printed.at.start ?? 0;
  return {
    text: printed.text.slice(span.start, span.end),
    at: { ...printed.at, start: base + span.start, end: base + span.end },
  };
}
