import type { Paragraph } from '@gongkai/document-reading';
import type { Notice } from '@gongkai/outcome';

import { findTitle, type Title } from '../identity/title.js';
import type { Piece } from '../tables/regions.js';
import { headingOf } from './headings.js';

export interface FirstReport {
  readonly pieces: readonly Piece[];
  readonly notices: readonly Notice[];
}

/** As many sections make a report, and tell where the next one begins. */
const FEWEST_SECTIONS = 3;

/** The first of the reports in a document, and a notice that names the others: they are not read. */
export function firstReport(pieces: readonly Piece[]): FirstReport {
  const starts = startsOfOthers(pieces);
  const [first] = starts;
  if (!first) return { pieces, notices: [] };
  const names = starts.map(({ title }) => `《${title.text}》`).join('');
  const message = `文件里有${starts.length + 1}份年报，只读取了第一份，没有读取${names}，请把各份年报分开上传。`;
  return { pieces: pieces.slice(0, first.at), notices: [{ code: 'several-reports', message }] };
}

interface Start {
  /** The position of the first line of its title. */
  readonly at: number;
  readonly title: Title;
}

/** A report begins at a title after which sections come that there have been before. */
function startsOfOthers(pieces: readonly Piece[]): Start[] {
  const starts: Start[] = [];
  const headings = headingsIn(pieces);
  const last = new Map(headings.map(({ section }, number) => [section, number]));
  let seen = new Set<number>();
  headings.forEach(({ section, index }, number) => {
    const repeated = [...seen].filter((one) => (last.get(one) ?? -1) >= number);
    const before = headings[number - 1]?.index ?? 0;
    const start = seen.has(section) && repeated.length >= FEWEST_SECTIONS ? titleIn(pieces, before + 1, index) : null;
    if (start) {
      starts.push(start);
      seen = new Set();
    }
    seen.add(section);
  });
  return starts;
}

/** Headings that something follows: those in a table of contents are none of a report's. */
function headingsIn(pieces: readonly Piece[]): { section: number; index: number }[] {
  const sections = pieces.map((piece) => (piece.kind === 'paragraph' ? headingOf(piece.text)?.section : undefined));
  return sections.flatMap((section, index) =>
    section === undefined || sections[index + 1] !== undefined ? [] : [{ section, index }],
  );
}

function titleIn(pieces: readonly Piece[], from: number, end: number): Start | null {
  const title = findTitle(paragraphs(pieces.slice(from, end)));
  if (title === null || (title.agency === null && title.year === null)) return null;
  let at = from;
  while (findTitle(paragraphs(pieces.slice(at + 1, end)))?.text === title.text) at += 1;
  return { at, title };
}

function paragraphs(pieces: readonly Piece[]): Paragraph[] {
  return pieces.filter((piece) => piece.kind === 'paragraph');
}
