import { normalise, type PrintedLine, type Quote, type Wording } from '@gongkai/report-model';

import type { ReportText } from './report-text.js';
import { type RunningText, runningTexts } from './running-text.js';
import type { Remark } from '../kinds/text-rule.js';
import { matchesOf } from './matches.js';
import { listed } from './words.js';

/** Words that a rule is about, and the same with what stands around them: a comma alone nobody finds again. */
export interface Sighting {
  readonly quote: Quote;
  readonly shown: string;
}

const AROUND = 8;

/** More places of one kind in a paragraph are no use to anybody. */
const MOST = 100;

/** A stretch of running text. */
export function sighting({ text, quote }: Pick<RunningText, 'text' | 'quote'>, start: number, end: number): Sighting {
  const words = surrounded(text, start, end);
  const from = Math.max(0, start - AROUND);
  const printed = quote(from, from + words.length).text;
  // What lies over two lines is shown as it runs.
  return { quote: quote(start, end), shown: normalise(printed).text === words ? printed : words };
}

/** A stretch of a line as it is printed. */
export function printedSighting({ text, at }: PrintedLine, start: number, end: number): Sighting {
  const base = at.start ?? 0;
  return {
    quote: { text: text.slice(start, end), at: { ...at, start: base + start, end: base + end } },
    shown: surrounded(text, start, end).trim(),
  };
}

function surrounded(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - AROUND), end + AROUND);
}

/** Wherever the running text has the pattern, which is global. What its group `meant` matches is passed over. */
export function sightings(report: ReportText, pattern: RegExp): Sighting[] {
  return runningTexts(report).flatMap((paragraph) => sightingsIn(paragraph, pattern));
}

export function sightingsIn(paragraph: RunningText, pattern: RegExp): Sighting[] {
  return matchesOf(paragraph.text, pattern)
    .filter(({ groups }) => groups?.meant === undefined)
    .slice(0, MOST)
    .map(({ 0: words, index }) => sighting(paragraph, index, index + words.length));
}

/** Wherever the line as printed has the pattern, which is global. */
export function printedSightings(line: PrintedLine, pattern: RegExp): Sighting[] {
  return matchesOf(line.text, pattern)
    .slice(0, MOST)
    .map(({ 0: words, index }) => printedSighting(line, index, index + words.length));
}

/** All of them in one remark, as slips of typing are told; none where there is nothing to tell. */
export function remarkOn(
  seen: readonly Sighting[],
  message: (words: Wording, count: number) => Wording,
): readonly Remark[] {
  if (seen.length === 0) return [];
  const words = listed(seen.map(({ shown }) => ({ zh: `“${shown}”`, en: `“${shown}”` })));
  return [{ message: message(words, seen.length), quotes: seen.map(({ quote }) => quote) }];
}
