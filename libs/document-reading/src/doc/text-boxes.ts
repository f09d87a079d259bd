import { checkRising, Plc } from './plc.js';
import type { WordStreams } from './file-information.js';

/** A text box of the body: its stretch in the text of the file, and where it is anchored. */
export interface TextBox {
  readonly start: number;
  readonly end: number;
  /** Undefined when it belongs to a group of shapes: only the group is anchored. */
  readonly anchor: number | undefined;
}

const SHAPE_SIZE = 26;
const BOX_SIZE = 22;

/** MS-DOC 2.8.37 and 2.8.32: shapes by their anchors, text boxes by their shapes. */
export function textBoxes(streams: WordStreams): TextBox[] {
  if (streams.textBoxesLength === 0) return [];
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
    const end = Math.min(boxes.position(index + 1), streams.textBoxesLength);
    if (isReusable || end <= boxes.position(index)) continue;
    found.push({
      start: streams.textBoxesStart + boxes.position(index),
      end: streams.textBoxesStart + end,
      anchor: anchors.get(record.uint32(14)),
    });
  }
  return found;
}
