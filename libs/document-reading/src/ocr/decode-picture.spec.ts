import { encode } from 'fast-png';
import omggif from 'omggif';
import utif from 'utif2';

import { decodePicture } from './decode-picture.js';

/** 16 by 8 pixels: the left half black, the right half white. */
const WIDTH = 16;
const HEIGHT = 8;

function halves(channels: number, [dark, light]: readonly (readonly number[])[] = []): Uint8Array {
  const pixels = Array.from({ length: WIDTH * HEIGHT }, (_, index) => (index % WIDTH < WIDTH / 2 ? dark : light) ?? []);
  return Uint8Array.from(pixels.flatMap((pixel) => pixel.slice(0, channels)));
}

const RGB = halves(3, [
  [0, 0, 0],
  [255, 255, 255],
]);
const RGBA = halves(4, [
  [0, 0, 0, 255],
  [0, 0, 0, 0],
]);
const GRAY = halves(1, [[0], [255]]);

function png(data: Uint8Array | Uint16Array, channels: number, depth: 1 | 8 | 16 = 8): Uint8Array {
  return encode({ width: WIDTH, height: HEIGHT, data, channels, depth });
}

function bmp(depth: 1 | 24): Uint8Array {
  const stride = Math.ceil((WIDTH * depth) / 32) * 4;
  const from = depth === 1 ? 62 : 54;
  const file = new Uint8Array(from + stride * HEIGHT);
  const view = new DataView(file.buffer);
  file.set([0x42, 0x4d]);
  [
    [10, from],
    [14, 40],
    [18, WIDTH],
    [22, HEIGHT],
  ].forEach(([at = 0, value = 0]) => {
    view.setUint32(at, value, true);
  });
  view.setUint16(28, depth, true);
  if (depth === 1) file.set([0, 0, 0, 0, 255, 255, 255, 0], 54);
  for (let y = 0; y < HEIGHT; y += 1) {
    if (depth === 1) file.set([0x00, 0xff], from + stride * y);
    else file.set(RGB.subarray(0, 3 * WIDTH), from + stride * y);
  }
  return file;
}

function gif(): Uint8Array {
  const file = new Uint8Array(1000);
  const writer = new omggif.GifWriter(file, WIDTH, HEIGHT, { palette: [0x000000, 0xffffff] });
  writer.addFrame(
    0,
    0,
    WIDTH,
    HEIGHT,
    Array.from(GRAY, (shade) => shade / 255),
  );
  return file.slice(0, writer.end());
}

/** A picture of a browser, which cannot be made here. */
const JPEG =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAIABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAcI/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABQBAQAAAAAAAAAAAAAAAAAAAAD/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCftAAD/9k=';

it.each([
  ['PNG in gray', png(GRAY, 1)],
  ['PNG in colour', png(RGB, 3)],
  ['PNG with a transparent half, which is paper', png(RGBA, 4)],
  [
    'PNG with 16 bits',
    png(
      Uint16Array.from(GRAY, (shade) => shade * 257),
      1,
      16,
    ),
  ],
  ['JPEG', Uint8Array.from(atob(JPEG), (letter) => letter.charCodeAt(0))],
  ['GIF', gif()],
  ['BMP in colour', bmp(24)],
  ['BMP in black and white', bmp(1)],
  [
    'TIFF',
    new Uint8Array(
      utif.encodeImage(
        halves(4, [
          [0, 0, 0, 255],
          [255, 255, 255, 255],
        ]),
        WIDTH,
        HEIGHT,
      ),
    ),
  ],
])('decodes %s', async (_, bytes) => {
  const [image, ...others] = await decodePicture(bytes);
  expect(others).toEqual([]);
  expect(image).toMatchObject({ width: WIDTH, height: HEIGHT });
  const wrong = image!.data.filter((shade, index) => Math.abs(shade - (GRAY[index] ?? 0)) > 20);
  expect(wrong).toHaveLength(0);
});

function claiming(bytes: Uint8Array, at: number, size: readonly number[]): Uint8Array {
  const lying = Uint8Array.from(bytes);
  lying.set(size, at);
  return lying;
}

it.each([
  ['a PNG that claims to be huge', claiming(png(GRAY, 1), 16, [0, 1, 0, 0, 0, 1, 0, 0]), 'document-too-complex'],
  ['a GIF that claims to be huge', claiming(gif(), 6, [255, 255, 255, 255]), 'document-too-complex'],
  ['a BMP that claims to be huge', claiming(bmp(24), 18, [0, 0, 1, 0, 0, 0, 1, 0]), 'document-too-complex'],
  ['a BMP that is cut off', bmp(24).slice(0, 100), 'document-damaged'],
  ['a JPEG that is cut off', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]), 'document-damaged'],
  ['a PNG that is cut off', png(GRAY, 1).slice(0, 20), 'document-damaged'],
  ['a BMP with a rare compression', claiming(bmp(24), 30, [1]), 'format-unsupported'],
  ['something else', Uint8Array.from([1, 2, 3, 4]), 'format-unsupported'],
])('refuses %s', async (_, bytes, code) => {
  await expect(decodePicture(bytes)).rejects.toMatchObject({ code });
});
