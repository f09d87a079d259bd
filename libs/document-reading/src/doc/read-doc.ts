import { BlockList } from '../block-list.js';
import { emptyDocument, scanned } from '../document-errors.js';
import type { Content } from '../docx/content.js';
import { ContentPlacer } from '../docx/content-placer.js';
import { CompoundFile } from '../ole/compound-file.js';
import type { SourceDocument } from '../source-document.js';
import { StoryReader } from './story-reader.js';
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
  new ContentPlacer(blocks, { labels: word.labels(contents), foreign: () => null }).place(contents);
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
