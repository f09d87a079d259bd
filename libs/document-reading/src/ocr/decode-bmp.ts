import { damagedPicture, unsupported } from '../document-errors.js';
import { checkSize } from './check-size.js';
import { brightness, type GrayImage } from './gray-image.js';

const UNCOMPRESSED = [0, 3];

/** Decodes a Windows bitmap as programs write it today: uncompressed, with a palette or with 24 or 32 bits a pixel. */
export function decodeBmp(bytes: Uint8Array): GrayImage {
  if (bytes.length < 54) throw damagedPicture('内容不完整');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pixelsFrom = view.getUint32(10, true);
  const headerSize = view.getUint32(14, true);
  const width = view.getInt32(18, true);
  const signedHeight = view.getInt32(22, true);
  const height = Math.abs(signedHeight);
  const depth = view.getUint16(28, true);
  checkSize(width, height);
  if (!UNCOMPRESSED.includes(view.getUint32(30, true)) || ![1, 4, 8, 24, 32].includes(depth)) {
    throw unsupported('这张 BMP 图片用了少见的压缩方式', '请另存为 PNG 或 JPEG 图片，再上传。');
  }
  const stride = Math.ceil((width * depth) / 32) * 4;
  if (pixelsFrom + stride * height > bytes.length) throw damagedPicture('内容不完整');
  const shadeOf = depth > 8 ? colourAt : paletteAt;
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    // Rows run from the bottom up unless the height is negative.
    const row = pixelsFrom + stride * (signedHeight > 0 ? height - 1 - y : y);
    for (let x = 0; x < width; x += 1) data[y * width + x] = shadeOf(row, x);
  }
  return { width, height, data };

  function colourAt(row: number, x: number): number {
    return shade(row + (x * depth) / 8);
  }

  function paletteAt(row: number, x: number): number {
    const bit = x * depth;
    const index = ((bytes[row + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
    return shade(14 + headerSize + 4 * index);
  }

  /** Blue, green, red. */
  function shade(at: number): number {
    return brightness(bytes[at + 2] ?? 0, bytes[at + 1] ?? 0, bytes[at] ?? 0);
  }
}
