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
  /** The document's own text of the whole stretch, with the lines that it was broken over joined. */
  readonly wholeOf: (start: number, end: number) => string;
  /** The paragraphs as printed, each with the lines it was broken over. */
  readonly paragraphs: readonly (readonly PrintedLine[])[];
}

interface Line {
  readonly paragraph: Paragraph;
  /** Where the line begins in the paragraph's text. */
  readonly from: number;
  /** As printed. */
  readonly raw: string;
  readonly normalised: Normalised;
  readonly afterTable: boolean;
  /** Where the line begins in the running text. */
  start: number;
}

export function proseOf(blocks: readonly Block[]): Prose {
  const lines = linesOf(blocks);
  const paragraphs: PrintedLine[][] = [];
  let text = '';
  let before: Line | undefined;
  for (const line of lines) {
    if (before === undefined || line.afterTable || !continues(before.normalised.text, line.normalised.text, line.raw)) {
      if (before !== undefined) text += '\n';
      paragraphs.push([]);
    }
    const at = stretchOf(line.paragraph, line.from, line.from + line.raw.length);
    paragraphs.at(-1)?.push({ text: line.raw, at });
    line.start = text.length;
    text += line.normalised.text;
    before = line;
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
    wholeOf: (start, end) =>
      partsOf(lines, { start, end })
        .map((part) => {
          const { paragraph, span } = inParagraph(part);
          return paragraph.text.slice(span.start, span.end);
        })
        .join(''),
    paragraphs,
  };
}

function stretchOf({ at }: Paragraph, from: number, to: number): Place {
  const base = at.start ?? 0;
  return { ...at, start: base + from, end: base + to };
}

/** Every line with words. Tables are no prose: they end the paragraph before them. */
function linesOf(blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  let afterTable = true;
  for (const paragraph of blocks) {
    if (paragraph.kind === 'table') {
      afterTable = true;
      continue;
    }
    let from = 0;
    // A paragraph may hold line breaks of its own (`<br>`, Word's soft returns).
    for (const raw of paragraph.text.split('\n')) {
      const normalised = normalise(raw);
      if (normalised.text !== '' && !PAGE_NUMBER.test(normalised.text)) {
        lines.push({ paragraph, from, raw, normalised, afterTable, start: 0 });
        afterTable = false;
      }
      from += raw.length + 1;
    }
  }
  return lines;
}

const PAGE_NUMBER = /^(?:-\d{1,4}-|[—–]\d{1,4}[—–]|第\d{1,4}页(?:[,/]?共\d{1,4}页)?)$/u;

/** A part of a line, in offsets of its normalised text. */
interface LinePart {
  readonly line: Line;
  readonly part: Span;
}

/** The stretch line by line. */
function partsOf(lines: readonly Line[], { start, end }: Span): LinePart[] {
  const parts: LinePart[] = [];
  for (let index = lineAt(lines, start); index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.start >= end) break;
    const length = line.normalised.text.length;
    parts.push({ line, part: { start: Math.max(start - line.start, 0), end: Math.min(end - line.start, length) } });
  }
  return parts;
}

/** The stretch as one part of one line, in offsets of that paragraph's text. */
function printedPart(lines: readonly Line[], whole: Span, anchor?: number): { paragraph: Paragraph; span: Span } {
  const parts = partsOf(lines, whole);
  const anchored =
    anchor === undefined
      ? undefined
      : parts.find(({ line, part }) => anchor >= line.start + part.start && anchor < line.start + part.end);
  let best = anchored ?? parts[0];
  if (best === undefined) throw new RangeError(`no line holds ${whole.start}–${whole.end}`);
  if (anchored === undefined) {
    for (const one of parts.slice(1)) if (weight(one) > weight(best)) best = one;
  }
  return inParagraph(best);
}

/** In offsets of the paragraph's text. */
function inParagraph({ line, part }: LinePart): { paragraph: Paragraph; span: Span } {
  const { start, end } = line.normalised.origin(part.start, part.end);
  return { paragraph: line.paragraph, span: { start: line.from + start, end: line.from + end } };
}

/** A part with figures outweighs any part without. */
function weight({ line: { normalised }, part: { start, end } }: LinePart): number {
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
