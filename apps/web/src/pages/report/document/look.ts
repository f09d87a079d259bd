import type { SourceDocument } from '@gongkai/api-contract';
import type { Place } from '@gongkai/report-model';

import { isOnPage } from './pages/page-marks.js';

/** How a document can be looked at: as it is, or as the text that was read from it. */
export const LOOKS = ['original', 'text'] as const;
export type Look = (typeof LOOKS)[number];

/** What shows a document as it is; null where the text that was read is all there is to show. */
export type OriginalKind = 'pdf' | 'picture' | 'sheet';

const ORIGINALS: Partial<Record<SourceDocument['format'], OriginalKind>> = {
  pdf: 'pdf',
  picture: 'picture',
  xlsx: 'sheet',
  xls: 'sheet',
};

export function originalKind({ format }: Pick<SourceDocument, 'format'>): OriginalKind | null {
  return ORIGINALS[format] ?? null;
}

/** Whether the place can be marked on the original. */
export function isOnOriginal(document: SourceDocument, place: Place): boolean {
  return originalKind(document) === 'sheet' || isOnPage(document, place);
}

/** The look that was asked for; else the original, unless the place looked at can only be shown in the text. */
export function lookOf(document: SourceDocument, asked: string | undefined, place: Place | undefined): Look {
  if (originalKind(document) === null) return 'text';
  const look = LOOKS.find((name) => name === asked);
  if (look) return look;
  return place === undefined || isOnOriginal(document, place) ? 'original' : 'text';
}
