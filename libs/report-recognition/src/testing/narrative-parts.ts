import type { Paragraph } from '@gongkai/document-reading';
import type { Fact, Place } from '@gongkai/report-model';

import { factsIn } from '../narrative/facts.js';
import { type Items, itemsIn } from '../narrative/items.js';
import { proseOf } from '../prose/prose.js';
import type { PartNumber, ReportPart } from '../structure/report-part.js';

/** The lines of a text as a reader of text files gives them; empty lines are no paragraphs. */
export function paragraphs(text: string): Paragraph[] {
  return text
    .split('\n')
    .map((line, index): Paragraph => ({
      kind: 'paragraph',
      text: line,
      at: { line: index + 1, start: 0, end: line.length },
    }))
    .filter((paragraph) => paragraph.text.trim() !== '');
}

/** A report's parts by its headings 一、 … 六、, without the tables (whose lines hold tabs). */
export function partsOf(text: string): ReportPart[] {
  const parts: { section: PartNumber; blocks: Paragraph[] }[] = [{ section: 0, blocks: [] }];
  for (const paragraph of paragraphs(text)) {
    if (paragraph.text.includes('\t')) continue;
    const section = '一二三四五六'.indexOf(paragraph.text.charAt(0)) + 1;
    if (section > 0 && /^[一二三四五六]、/u.test(paragraph.text)) {
      parts.push({ section: section as PartNumber, blocks: [] });
    }
    parts.at(-1)!.blocks.push(paragraph);
  }
  return parts;
}

export function readFacts(parts: readonly ReportPart[], year: number | null = null): Fact[] {
  return parts.flatMap(({ section, blocks }) => factsIn(proseOf(blocks), year, section === 5));
}

export function readItems(part: ReportPart | undefined): Items {
  return itemsIn(proseOf(part?.blocks ?? []));
}

/** The text of a file at a place in one of its lines. */
export function textAtLine(text: string, { line = 0, start = 0, end = 0 }: Place): string | undefined {
  return text.split('\n')[line - 1]?.slice(start, end);
}
