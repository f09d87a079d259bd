import { damagedPicture, tooComplex } from '../document-errors.js';
import { MAX_PICTURE_PIXELS } from '../limits.js';

/** To be asked before the pixels are unpacked: a small file may claim to be a huge picture. */
export function checkSize(width: number, height: number): void {
  if (!(width > 0 && height > 0)) throw damagedPicture('没有尺寸', { width, height });
  if (width * height > MAX_PICTURE_PIXELS) throw tooComplex('图片过大', { width, height });
}
