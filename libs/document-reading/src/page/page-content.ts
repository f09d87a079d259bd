/** How far text is turned from upright, in degrees clockwise as shown. Vertical writing counts as turned by 90. */
export type Turn = 0 | 90 | 180 | 270;

/**
 * One character on a page, or one word that was read from a picture. Points from
 * the upper left corner, y growing downwards; of turned text, after turning it
 * back around that corner (see `turn.ts`).
 */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly turn: Turn;
  /** 0..1, where it was read from a picture. */
  readonly confidence?: number;
}

/** A straight line along an axis, drawn as a stroke or as a thin filled rectangle. */
export interface Ruling {
  readonly direction: 'horizontal' | 'vertical';
  /** Its y if it is horizontal, its x if it is vertical. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What stands on a page as it is shown. */
export interface PageContent {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
  /** It was read from a picture: an empty cell is one without ink. */
  readonly isScan?: boolean;
}
