import { type GrayImage, reduce } from './gray-image.js';
import { type Blob, blobsIn, inkOf } from './ink.js';

/** So many pixels a point (150 dpi) tell whether there are characters, if not which. */
const PIXELS_PER_POINT = 150 / 72;

/** Lower ink is dust, higher ink a drawing. Pixels, at that. */
const LOWEST = 3;
const HIGHEST = 90;

/** Whether a picture may show text: a short look before all that reading it costs. */
export function mayShowText(image: GrayImage, pixelsPerPoint: number): boolean {
  const ink = inkOf(reduce(image, Math.floor(pixelsPerPoint / PIXELS_PER_POINT)));
  return blobsIn(ink, { left: 0, top: 0, right: ink.width, bottom: ink.height })
    .filter(hasShapeOfCharacter)
    .some(({ top, bottom }) => bottom - top >= LOWEST && bottom - top <= HIGHEST);
}

/** Neither a line nor the edge of a surface. */
export function hasShapeOfCharacter({ left, right, top, bottom }: Blob): boolean {
  const [width, height] = [right - left, bottom - top];
  return width < 2 * height && height < 3 * width;
}
