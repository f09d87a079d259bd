import type { Block, Paragraph } from '@gongkai/document-reading';
import type { Section } from '@gongkai/report-model';

import { compact } from '../tables/label.js';
import { type Heading, headingOf } from './headings.js';
import type { PartNumber, ReportPart } from './report-part.js';

export interface Structure {
  readonly sections: readonly Section[];
  /** Part 0 first, then the sections in the order of the document, then what is attached, which is part 0 too. */
  readonly parts: readonly ReportPart[];
}

interface FoundHeading extends Heading {
  /** The paragraph's position among the blocks. */
  readonly index: number;
}

/** Cuts the document at the headings of its sections; the tables of the form have been taken out before. */
export function structureOf(blocks: readonly Block[]): Structure {
  const found = headingsOf(blocks);
  const attached = attachedFrom(found, blocks);
  const chosen = chosenHeadings(
    found.filter(({ index }) => index < attached),
    blocks,
  );
  const parts: { section: PartNumber; blocks: Block[] }[] = [{ section: 0, blocks: [] }];
  const sections: Section[] = [];
  blocks.forEach((block, index) => {
    const heading = chosen.get(index);
    if (heading && block.kind === 'paragraph') {
      const [title, rest] = cut(block, heading);
      sections.push({ number: heading.section, title: heading.title, at: title.at });
      parts.push({ section: heading.section, blocks: rest ? [title, rest] : [title] });
    } else {
      if (index === attached) parts.push({ section: 0, blocks: [] });
      parts.at(-1)?.blocks.push(block);
    }
  });
  return { sections, parts };
}

const ATTACHED = /^附(?:件|表|录)?[\d一二三四五]{0,2}(?::|$|.{0,40}(?:统计表|情况表|报表)$)/u;

/** The sections after which nothing else of the report's text follows. */
const LAST_SECTIONS = [5, 6];

/** Where what is attached to the report begins, such as a table of statistics; behind all blocks where nothing is. */
function attachedFrom(found: readonly FoundHeading[], blocks: readonly Block[]): number {
  const last = found.find(
    (heading) => LAST_SECTIONS.includes(heading.section) && !isFollowedByHeading(heading, blocks),
  );
  if (!last) return blocks.length;
  const at = blocks.findIndex(
    (block, index) => index > last.index && block.kind === 'paragraph' && ATTACHED.test(compact(block.text)),
  );
  return at < 0 ? blocks.length : at;
}

function headingsOf(blocks: readonly Block[]): FoundHeading[] {
  return blocks.flatMap((block, index) => {
    const heading = block.kind === 'paragraph' ? headingOf(block.text) : null;
    return heading ? [{ ...heading, index }] : [];
  });
}

/** By their positions: each section has one heading, the first with a number that is not in a table of contents. */
function chosenHeadings(found: readonly FoundHeading[], blocks: readonly Block[]): Map<number, FoundHeading> {
  const last = new Map(found.map(({ section, index }) => [section, index]));
  const rank = (heading: FoundHeading) =>
    (heading.index < (last.get(heading.section) ?? 0) && isFollowedByHeading(heading, blocks) ? 2 : 0) +
    (heading.numbered ? 0 : 1);
  const chosen = new Map<number, FoundHeading>();
  for (const heading of found) {
    const before = chosen.get(heading.section);
    if (!before || rank(heading) < rank(before)) chosen.set(heading.section, heading);
  }
  return new Map([...chosen.values()].map((heading) => [heading.index, heading]));
}

/** As in a table of contents, where nothing stands between one title and the next. */
function isFollowedByHeading({ index }: FoundHeading, blocks: readonly Block[]): boolean {
  const next = blocks[index + 1];
  return next?.kind === 'paragraph' && headingOf(next.text) !== null;
}

/** The heading and what follows it in the same paragraph. */
function cut(paragraph: Paragraph, { start, end }: Heading): [Paragraph, Paragraph | null] {
  const rest = paragraph.text.slice(end);
  const lead = /^[\s。；;:：]*/u.exec(rest)?.[0].length ?? 0;
  const after = end + lead;
  return [
    slice(paragraph, start, end),
    after < paragraph.text.length ? slice(paragraph, after, paragraph.text.length) : null,
  ];
}

function slice(paragraph: Paragraph, start: number, end: number): Paragraph {
  const from = paragraph.at.start ?? 0;
  return {
    kind: 'paragraph',
    text: paragraph.text.slice(start, end),
    at: { ...paragraph.at, start: from + start, end: from + end },
  };
}
