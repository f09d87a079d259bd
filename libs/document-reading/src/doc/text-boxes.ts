import type { Stretch, WordStreams } from './file-information.js';
import { checkRising, Plc } from './plc.js';

/** A text box of the body: its stretch in the text of the file, and where it is anchored. */
export interface TextBox extends Stretch {
  /** Undefined when it belongs to a group of shapes: only the group is anchored. */
  readonly anchor: number | undefined;
}

const SHAPE_SIZE = 26;
const BOX_SIZE = 22;

/** MS-DOC 2.8.37 and 2.8.32: shapes by their anchors, text boxes by their shapes. */
export function textBoxes(streams: WordStreams): TextBox[] {
  const story = streams.stories.textBoxes;
  if (story.end === story.start) return [];
  const shapes = new Plc(streams.tablePart('shapes'), SHAPE_SIZE);
  const anchors = new Map<number, number>();
  for (let index = 0; index < shapes.length; index += 1) {
    anchors.set(shapes.record(index).uint32(0), shapes.position(index));
  }
  const boxes = new Plc(streams.tablePart('textBoxes'), BOX_SIZE);
  checkRising(boxes);
  const found: TextBox[] = [];
  for (let index = 0; index < boxes.length; index += 1) {
    const record = boxes.record(index);
    const isReusable = record.uint16(8) !== 0;
    const start = story.start + boxes.position(index);
    const end = Math.min(story.start + boxes.position(index + 1), story.end);
    if (!isReusable && start < end) found.push({ start, end, anchor: anchors.get(record.uint32(14)) });
  }
  return found;
}
