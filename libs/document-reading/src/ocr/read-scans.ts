// eslint-disable-next-line @nx/enforce-module-boundaries -- which of two files this is, a browser and Node decide each for itself (`imports` in package.json)
import { openEngine } from '#ocr-engine';
import type { Notice } from '@gongkai/outcome';

import { tooComplex } from '../document-errors.js';
import { MAX_SCAN_PAGES } from '../limits.js';
import type { PageContent } from '../page/page-content.js';
import { type GrayImage, reduce } from './gray-image.js';
import type { OcrOptions } from './ocr-options.js';
import { type PagePicture, readScan } from './read-scan.js';
import { mayShowText } from './text-glance.js';

export type { PagePicture } from './read-scan.js';

export interface ReadScans {
  readonly pages: readonly PageContent[];
  readonly notices: readonly Notice[];
}

/** More pixels a point (300 dpi) tell no more of a character. */
const MOST_PIXELS_PER_POINT = 300 / 72;

/** Fewer (about 100 dpi) do not tell characters apart. */
const FEWEST_PIXELS_PER_POINT = 100 / 72;

/**
 * Reads pages from their pictures, and leaves out those whose pictures cannot show text.
 *
 * @returns null where there is no engine for it: in a browser.
 */
export async function readScans(pictures: readonly PagePicture[], { onScan }: OcrOptions): Promise<ReadScans | null> {
  const written = pictures.filter(({ image, width }) => mayShowText(image, image.width / width));
  // Neither the engine nor the time that it takes is for pictures of nothing.
  if (written.length === 0) return { pages: [], notices: [] };
  const engine = await openEngine();
  if (!engine) return null;
  if (written.length > MAX_SCAN_PAGES) throw tooComplex('扫描的页数过多', { pages: written.length });
  await onScan?.();
  return {
    pages: written.map((picture) => readScan(engine, { ...picture, image: fitting(picture) })),
    notices: written.flatMap(noticesOf),
  };
}

function fitting({ image, width }: PagePicture): GrayImage {
  return reduce(image, Math.floor(image.width / width / MOST_PIXELS_PER_POINT));
}

function noticesOf({ number, image, width }: PagePicture): Notice[] {
  const place = `第 ${number} 页`;
  const coarse = image.width / width < FEWEST_PIXELS_PER_POINT;
  return [
    { code: 'read-by-ocr', message: '这一页是图片，文字由系统识别得来，请对照原件核对。', place },
    ...(coarse ? [{ code: 'scan-too-coarse', message: '图片不够清晰，请用 200 dpi 以上重新扫描。', place }] : []),
  ];
}
