/** One character on a page. Points from the upper left corner; y grows downwards. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** A straight line along an axis, drawn as a stroke or as a thin filled rectangle. */
export interface Ruling {
  readonly direction: 'horizontal' | 'vertical';
  /** Its y if it is horizontal, its x if it is vertical. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PageContent {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
  /** Text that runs up, down or aslant, such as a watermark, was left out. */
  readonly hasTurnedText: boolean;
}
