import type { Block, Paragraph } from '@gongkai/document-reading';
import { normalise, type Normalised, type Place, type PrintedLine, type Span } from '@gongkai/report-model';

import { continues } from './line-breaks.js';

/**
 * Paragraphs as running text: normalised, joined where a line broke in
 * mid-sentence, `\n` where a paragraph really ends.
 */
export interface Prose {
  readonly text: string;
  /**
   * Where a stretch of `text` stands in the document. One that lies across
   * lines stands where `anchor` is (an offset into `text`, such as that of its
   * number); without an anchor, in the line with figures or the longest part.
   */
  readonly placeOf: (start: number, end: number, anchor?: number) => Place;
  /** The document's own text at that place. */
  readonly rawOf: (start: number, end: number, anchor?: number) => string;
  /** The paragraphs as printed, each with the lines it was broken over. */
  readonly paragraphs: readonly (readonly PrintedLine[])[];
}

interface Line {
  readonly paragraph: Paragraph;
  /** Where the line begins in the paragraph's text. */
  readonly from: number;
  readonly normalised: Normalised;
  /** Where the line begins in the running text. */
  readonly start: number;
}

export function proseOf(blocks: readonly Block[]): Prose {
  const lines: Line[] = [];
  const paragraphs: PrintedLine[][] = [];
  let text = '';
  for (const { afterTable, raw, ...line } of linesOf(blocks)) {
    const before = lines.at(-1)?.normalised.text;
    if (before === undefined || afterTable || !continues(before, line.normalised.text, raw)) {
      if (before !== undefined) text += '\n';
      paragraphs.push([]);
    }
    paragraphs.at(-1)?.push({ text: raw, at: stretchOf(line.paragraph, line.from, line.from + raw.length) });
    lines.push({ ...line, start: text.length });
    text += line.normalised.text;
  }
  const printed = (start: number, end: number, anchor?: number) => printedPart(lines, { start, end }, anchor);
  return {
    text,
    placeOf: (start, end, anchor) => {
      const { paragraph, span } = printed(start, end, anchor);
      return stretchOf(paragraph, span.start, span.end);
    },
    rawOf: (start, end, anchor) => {
      const { paragraph, span } = printed(start, end, anchor);
      return paragraph.text.slice(span.start, span.end);
    },
    paragraphs,
  };
}

function stretchOf({ at }: Paragraph, from: number, to: number): Place {
  const base = at.start ?? 0;
  return { ...at, start: base + from, end: base + to };
}

interface FoundLine extends Omit<Line, 'start'> {
  readonly raw: string;
  readonly afterTable: boolean;
}

/** Every line with words. Tables are no prose: they end the paragraph before them. */
function* linesOf(blocks: readonly Block[]): Generator<FoundLine> {
  let afterTable = true;
  for (const block of blocks) {
    if (block.kind === 'table') {
      afterTable = true;
      continue;
    }
    for (const { from, raw } of printedLines(block.text)) {
      const normalised = normalise(raw);
      if (normalised.text === '' || PAGE_NUMBER.test(normalised.text)) continue;
      yield { paragraph: block, from, raw, normalised, afterTable };
      afterTable = false;
    }
  }
}

const PAGE_NUMBER = /^(?:-\d{1,4}-|[—–]\d{1,4}[—–]|第\d{1,4}页(?:[,/]?共\d{1,4}页)?)$/u;

/** A paragraph may hold line breaks of its own (`<br>`, Word's soft returns). */
function* printedLines(text: string): Generator<{ from: number; raw: string }> {
  let from = 0;
  for (const raw of text.split('\n')) {
    yield { from, raw };
    from += raw.length + 1;
  }
}

/** The stretch as one part of one line, in offsets of that paragraph's text. */
function printedPart(lines: readonly Line[], whole: Span, anchor?: number): { paragraph: Paragraph; span: Span } {
  let best: { line: Line; part: Span } | null = null;
  for (let index = lineAt(lines, whole.start); index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.start >= whole.end) break;
    const part = {
      start: Math.max(whole.start - line.start, 0),
      end: Math.min(whole.end - line.start, line.normalised.text.length),
    };
    if (anchor !== undefined && anchor >= line.start + part.start && anchor < line.start + part.end) {
      best = { line, part };
      break;
    }
    if (best === null || weight(line, part) > weight(best.line, best.part)) best = { line, part };
  }
  if (best === null) throw new RangeError(`no line holds ${whole.start}–${whole.end}`);
  const { start, end } = best.line.normalised.origin(best.part.start, best.part.end);
  return { paragraph: best.line.paragraph, span: { start: best.line.from + start, end: best.line.from + end } };
}

/** A part with figures outweighs any part without. */
function weight({ normalised }: Line, { start, end }: Span): number {
  const length = end - start;
  return /\d/u.test(normalised.text.slice(start, end)) ? length + 1_000_000 : length;
}

/** The last line that begins at or before an offset. */
function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
