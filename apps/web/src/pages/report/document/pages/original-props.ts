import type { PageMark } from './page-marks.js';

/** What every view of an original with pages is given. */
export interface OriginalProps {
  readonly bytes: ArrayBuffer;
  readonly marks: readonly PageMark[];
  /** Which of the places is brought into view, from 0. */
  readonly active: number;
  /** Changes whenever the place should be brought into view again. */
  readonly scrollKey: string;
}
