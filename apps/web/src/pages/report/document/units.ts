import type { SourceDocument } from '@gongkai/api-contract';

import type { Unit } from './place-match.js';

type Block = SourceDocument['blocks'][number];

/** A rectangle in points from the upper left corner of a page as it is shown. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A unit with what is known of where and how surely it was read. */
export interface ReadUnit extends Unit {
  readonly kind: 'paragraph' | 'cell';
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly box?: Box | undefined;
  readonly confidence?: number | undefined;
}

/** Every paragraph and cell of the document, in reading order. */
export function unitsOf(document: Pick<SourceDocument, 'blocks'>): ReadUnit[] {
  return document.blocks.flatMap(unitsOfBlock);
}

function unitsOfBlock(block: Block): ReadUnit[] {
  if (block.kind === 'paragraph') return [{ ...(block as Unit), kind: 'paragraph' }];
  return block.rows.flat().map((cell) => ({ ...(cell as Unit), kind: 'cell' }));
}
