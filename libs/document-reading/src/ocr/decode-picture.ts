import { AppError } from '@gongkai/outcome';

import { damagedPicture, tooComplex, unsupported } from '../document-errors.js';
import { MAX_SCAN_PAGES } from '../limits.js';
import { checkSize } from './check-size.js';
import { checkTiff } from './check-tiff.js';
import { decodeBmp } from './decode-bmp.js';
import { type GrayImage, grayOf } from './gray-image.js';
import { neededOfPng } from './needed-of-png.js';

type Decoder = (bytes: Uint8Array) => Promise<GrayImage[]>;

/** How each kind of picture begins, and what decodes it; the decoders are loaded when first needed. */
const DECODERS: readonly (readonly [magic: readonly number[], decode: Decoder])[] = [
  [[0x89, 0x50, 0x4e, 0x47], decodePng],
  [[0xff, 0xd8, 0xff], decodeJpeg],
  [[0x47, 0x49, 0x46, 0x38], decodeGif],
  [[0x42, 0x4d], (bytes) => Promise.resolve([decodeBmp(bytes)])],
  [[0x49, 0x49, 0x2a, 0x00], decodeTiff],
  [[0x4d, 0x4d, 0x00, 0x2a], decodeTiff],
];

/**
 * Decodes a PNG, JPEG, GIF, BMP or TIFF file; a TIFF file may hold several pages.
 *
 * @throws AppError document-damaged, document-too-complex, format-unsupported
 */
export async function decodePicture(bytes: Uint8Array): Promise<GrayImage[]> {
  const decode = DECODERS.find(([magic]) => magic.every((byte, index) => bytes[index] === byte))?.[1];
  if (!decode) throw unsupported('无法识别这张图片的类型', '请另存为 PNG 或 JPEG 图片，再上传。');
  try {
    return await decode(bytes);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw damagedPicture('内容无法解析', { error: String(error) }, error);
  }
}

async function decodePng(bytes: Uint8Array): Promise<GrayImage[]> {
  const needed = neededOfPng(bytes);
  const { convertIndexedToRgb, decode } = await import('fast-png');
  const png = decode(needed);
  const { width, height, depth, channels } = png;
  if (png.palette) {
    return [grayOf(width, height, convertIndexedToRgb(png), png.palette[0]?.length ?? 3)];
  }
  const pixels =
    depth === 16 ? upperBytes(png.data) : depth === 8 ? png.data : unpacked(png.data, width, height, depth);
  return [grayOf(width, height, pixels, channels)];
}

/** Of two bytes a sample the higher one. */
function upperBytes(samples: ArrayLike<number>): Uint8Array {
  return Uint8Array.from(samples, (sample) => sample >> 8);
}

/** Gray with several pixels in a byte; each row begins with a byte of its own. */
export function unpacked(data: ArrayLike<number>, width: number, height: number, depth: number): Uint8Array {
  const pixels = new Uint8Array(width * height);
  const stride = Math.ceil((width * depth) / 8);
  const most = 2 ** depth - 1;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const bit = x * depth;
      const byte = data[y * stride + (bit >> 3)] ?? 0;
      pixels[y * width + x] = (((byte >> (8 - depth - (bit & 7))) & most) * 255) / most;
    }
  }
  return pixels;
}

async function decodeJpeg(bytes: Uint8Array): Promise<GrayImage[]> {
  const size = jpegSize(bytes);
  checkSize(size.width, size.height);
  const { JpegImage } = await import('pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs');
  const jpeg = new JpegImage();
  jpeg.parse(bytes);
  const { width, height } = jpeg;
  checkSize(width, height);
  return [grayOf(width, height, jpeg.getData({ width, height, forceRGB: true }), 3)];
}

/** The frame header (SOF0 … SOF15 without the tables DHT, JPG and DAC) says how large a JPEG picture is. */
function jpegSize(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  throw damagedPicture('内容不完整');
}

async function decodeGif(bytes: Uint8Array): Promise<GrayImage[]> {
  if (bytes.length < 13) throw damagedPicture('内容不完整');
  const { default: omggif } = await import('omggif');
  const { GifReader } = omggif;
  checkSize((bytes[6] ?? 0) + 256 * (bytes[7] ?? 0), (bytes[8] ?? 0) + 256 * (bytes[9] ?? 0));
  const gif = new GifReader(bytes);
  const pixels = new Uint8Array(gif.width * gif.height * 4);
  gif.decodeAndBlitFrameRGBA(0, pixels);
  return [grayOf(gif.width, gif.height, pixels, 4)];
}

async function decodeTiff(bytes: Uint8Array): Promise<GrayImage[]> {
  checkTiff(bytes);
  const { default: utif } = await import('utif2');
  const buffer = Uint8Array.from(bytes).buffer;
  const pages = utif.decode(buffer, { parseMN: false, debug: false }).filter(({ t256, t257 }) => t256 && t257);
  if (pages.length > MAX_SCAN_PAGES) throw tooComplex('图片页数过多', { pages: pages.length });
  return pages.map((page) => {
    checkSize(page.t256?.[0] ?? 0, page.t257?.[0] ?? 0);
    utif.decodeImage(buffer, page);
    return grayOf(page.width, page.height, utif.toRGBA8(page), 4);
  });
}
