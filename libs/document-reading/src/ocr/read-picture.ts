import { emptyDocument, scanned } from '../document-errors.js';
import type { PageContent } from '../page/page-content.js';
import { pageDocument } from '../page/page-document.js';
import type { SourceDocument } from '../source-document.js';
import { decodePicture } from './decode-picture.js';
import type { GrayImage } from './gray-image.js';
import type { OcrOptions } from './ocr-options.js';
import { type PagePicture, readScans } from './read-scans.js';

/** The short and the long side of a sheet of A4, in points: what a picture is taken to show when nothing says how large it is. */
const SHORT_SIDE = 595;
const LONG_SIDE = 842;

/** Reads a scan or a photograph of a report. Everything carries how sure the reader is of it. */
export async function readPicture(bytes: Uint8Array, options: OcrOptions): Promise<SourceDocument> {
  const images = await decodePicture(bytes);
  const pictures = images.map(asPage);
  const read = await readScans(pictures, options);
  if (!read) throw scanned();
  const pages = pictures.map((picture) => read.pages.find(({ number }) => number === picture.number) ?? blank(picture));
  const { notices, ...document } = pageDocument(pages);
  if (document.blocks.length === 0)
    throw emptyDocument('图片里没有认出文字。请上传清晰、端正的扫描件，或年报的 Word 原稿。');
  return { format: 'picture', ...document, notices: [...notices, ...read.notices] };
}

function asPage(image: GrayImage, index: number): PagePicture {
  const width = image.width > image.height ? LONG_SIDE : SHORT_SIDE;
  return { number: index + 1, width, height: (width * image.height) / image.width, image };
}

function blank({ number, width, height }: PagePicture): PageContent {
  return { number, width, height, glyphs: [], rulings: [], isScan: true };
}
