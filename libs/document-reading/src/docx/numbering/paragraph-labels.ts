import { decodePart } from '../../xml/decode-part.js';
import type { Relationship } from '../../xml/relationships.js';
import type { ZipArchive } from '../../zip/zip-archive.js';
import type { Content, NumberingReference, WordParagraph } from '../content.js';
import { Labels } from './labels.js';
import { type NumberingPart, readNumbering } from './numbering-part.js';
import { StyleNumbering } from './style-numbering.js';

/** What Word prints before the text of paragraphs that it numbers by itself; others are not in the map. */
export function paragraphLabels(
  archive: ZipArchive,
  related: readonly Relationship[],
  contents: readonly Content[],
): ReadonlyMap<WordParagraph, string> {
  const textOf = (type: string): [part: string, text: string] | undefined => {
    const part = related.find((other) => other.type === type && archive.has(other.target))?.target;
    return part === undefined ? undefined : [part, decodePart(part, archive.read(part))];
  };
  const paragraphs = paragraphsOf(contents).filter(({ numbering: { list, style } }) => list ?? style);
  const styled = paragraphs.some(({ numbering: { list } }) => list === undefined);
  const styles = new StyleNumbering(...((styled ? textOf('styles') : undefined) ?? ['', '']));
  const numbered = paragraphs
    .map((paragraph) => ({ paragraph, reference: styles.complete(paragraph.numbering) }))
    .filter(({ reference: { list } }) => list !== undefined && list !== '0');
  const numbering = numbered.length === 0 ? undefined : textOf('numbering');
  return numbering ? count(numbered, readNumbering(...numbering)) : new Map();
}

/**
 * The same where paragraphs say all of their number themselves.
 *
 * @param numbering is called only if there are such paragraphs
 */
export function labelsOf(
  contents: readonly Content[],
  numbering: () => NumberingPart,
): ReadonlyMap<WordParagraph, string> {
  const numbered = paragraphsOf(contents)
    .filter((paragraph) => paragraph.numbering.list !== undefined)
    .map((paragraph) => ({ paragraph, reference: paragraph.numbering }));
  return numbered.length === 0 ? new Map() : count(numbered, numbering());
}

function count(
  numbered: readonly { paragraph: WordParagraph; reference: NumberingReference }[],
  numbering: NumberingPart,
): ReadonlyMap<WordParagraph, string> {
  const labels = new Map<WordParagraph, string>();
  const counted = new Labels(numbering);
  for (const { paragraph, reference } of numbered) {
    const label = counted.next(reference);
    if (label !== '') labels.set(paragraph, label);
  }
  return labels;
}

/** All paragraphs that are shown, in the order of the document. */
function paragraphsOf(contents: readonly Content[], found: WordParagraph[] = []): WordParagraph[] {
  for (const content of contents) {
    if (content.kind === 'paragraph') found.push(content);
    if (content.kind !== 'table') continue;
    for (const { cells } of content.rows) {
      for (const cell of cells) if (!cell.continuesAbove) paragraphsOf(cell.contents, found);
    }
  }
  return found;
}
