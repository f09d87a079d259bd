import type { Paragraph } from '@gongkai/document-reading';

import { compact } from '../tables/label.js';
import { KINDS_BY_TEXT, KINDS_BY_TITLE } from './kind-patterns.js';
import { type OtherKind } from './kind-reasons.js';
import type { Title } from './title.js';

const LONGEST_TITLE = 80;
/** A title stands at the top, below what a page may have around it. */
const SEARCHED_LINES = 15;
/** Shorter lines are a page's navigation, unless they are the very first. */
const SHORTEST_TITLE = 8;
const FIRST_LINES = 3;

/** The kind that the document's own title tells, if it tells one; the first title that does counts. */
export function kindByTitle(opening: readonly Paragraph[]): OtherKind | null {
  const lines = opening
    .slice(0, SEARCHED_LINES)
    .flatMap(({ text }) => text.split('\n'))
    .map(compact)
    .filter((line) => line !== '');
  for (const [index, line] of lines.slice(0, SEARCHED_LINES).entries()) {
    // A title may go over two lines.
    const next = lines[index + 1] ?? '';
    const found = [line, `${line}${next}`].map((title, count) =>
      kindOfTitle(title, index < FIRST_LINES && count === 0),
    );
    const kind = found.find((one) => one !== null);
    if (kind && isTitle(line)) return kind;
  }
  return null;
}

function isTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && !/[。;]/u.test(line);
}

function kindOfTitle(title: string, mayBeShort: boolean): OtherKind | null {
  if (!isTitle(title) || (title.length < SHORTEST_TITLE && !mayBeShort)) return null;
  return KINDS_BY_TITLE.find(({ pattern }) => pattern.test(title))?.kind ?? null;
}

/** The kind of a document without a telling title, by what only such a document says. */
export function kindByText(paragraphs: readonly Paragraph[]): OtherKind {
  const text = paragraphs.map((paragraph) => compact(paragraph.text)).join('\n');
  return KINDS_BY_TEXT.find(({ patterns }) => patterns.every((pattern) => pattern.test(text)))?.kind ?? 'unknown';
}

const SCHOOL = /(?:大学|学院|学校|中学|小学|幼儿园|高中|职教中心)$/u;
const INSTITUTION = /(?:医院|卫生院|公司|集团|银行|出版社|供电所|水厂|研究院)$/u;

/** Schools and public institutions report their own information by rules of their own: 信息公开, not 政府信息公开. */
export function kindByReporter({ text, agency }: Title): OtherKind | null {
  if (text.includes('学年')) return 'university-report';
  if (/政府信息公开|政务公开/u.test(text) || agency === null) return null;
  if (SCHOOL.test(agency)) return 'university-report';
  return INSTITUTION.test(agency) ? 'public-institution-report' : null;
}
