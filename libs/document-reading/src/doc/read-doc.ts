import { BlockList } from '../block-list.js';
import { emptyDocument, scanned } from '../document-errors.js';
import { CompoundFile } from '../ole/compound-file.js';
import type { SourceDocument } from '../source-document.js';
import type { Content } from './content.js';
import { StoryReader } from './story-reader.js';
import { tableGrid } from './table-grid.js';
import { type TextBox, textBoxes } from './text-boxes.js';
import { WordText } from './word-text.js';

/**
 * Reads a Word document of Word 97 to 2003, or of WPS in its likeness (MS-DOC):
 * its body in reading order, as it stands after all revisions, then its notes.
 * Headers and comments are not part of it.
 */
export function readDoc(bytes: Uint8Array): SourceDocument {
  const word = new WordText(new CompoundFile(bytes));
  const boxes = new BoxReader(word);
  const body = new StoryReader(word, (position) => boxes.at(position));
  const { stories } = word.streams;
  const notes = [stories.footnotes, stories.endnotes].flatMap((story) => plainReader(word).read(story));
  const contents = [...body.read(stories.body), ...boxes.rest(), ...notes];
  const blocks = new BlockList();
  addBlocks(contents, blocks);
  if (blocks.blocks.length === 0) throw body.pictures > 0 ? scanned() : emptyDocument();
  return { format: 'doc', blocks: blocks.blocks, notices: word.notices };
}

/** Reads texts without text boxes of their own. */
function plainReader(word: WordText): StoryReader {
  return new StoryReader(word, () => []);
}

/** The text boxes of a body, each read once: where it is anchored, or after everything else. */
class BoxReader {
  private readonly unread: Set<TextBox>;

  constructor(private readonly word: WordText) {
    this.unread = new Set(textBoxes(word.streams));
  }

  at(position: number): readonly Content[] {
    return this.take((box) => box.anchor === position);
  }

  rest(): readonly Content[] {
    return this.take(() => true);
  }

  private take(wanted: (box: TextBox) => boolean): Content[] {
    return [...this.unread].filter(wanted).flatMap((box) => {
      this.unread.delete(box);
      return plainReader(this.word).read(box);
    });
  }
}

/** A table of one cell only frames what is in it; a table inside a cell comes after the table around it. */
function addBlocks(contents: readonly Content[], blocks: BlockList): void {
  for (const content of contents) {
    if (content.kind === 'paragraph') {
      for (const line of content.text.split('\n')) blocks.addParagraph(line);
      continue;
    }
    const cells = content.rows.flatMap((row) => row.cells);
    const [only] = cells;
    if (only && cells.length === 1) {
      addBlocks(only, blocks);
      continue;
    }
    const { rows, geometry } = tableGrid(content.rows);
    blocks.addTable(rows, geometry);
    addBlocks(
      cells.flatMap((cell) => cell.filter((inner) => inner.kind === 'table')),
      blocks,
    );
  }
}
