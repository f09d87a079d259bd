import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { decodePicture } from './decode-picture.js';
import { blankImage, cut, type GrayImage } from './gray-image.js';
import { mayShowText } from './text-glance.js';

const SCAN = new Uint8Array(readFileSync(join(import.meta.dirname, '../testing/applications-scan.png')));
/** Of that picture, which is as wide as a sheet of A4 turned. */
const PIXELS_PER_POINT = 1240 / 842;

let scan: GrayImage;

beforeAll(async () => {
  [scan] = (await decodePicture(SCAN)) as [GrayImage];
});

it.each([0.7, 1, 2.5])('sees that there is text in a scan, %s times as fine', (scale) => {
  const finer = cut(scan, { left: 0, top: 0, right: scan.width, bottom: scan.height }, scale, 0);
  expect(mayShowText(finer, PIXELS_PER_POINT * scale)).toBe(true);
});

it('sees a single figure', () => {
  const page = blankImage(595, 842);
  for (let y = 400; y < 408; y += 1) page.data.fill(0, y * 595 + 300, y * 595 + 305);
  expect(mayShowText(page, 1)).toBe(true);
});

it.each([
  ['all white', 255, 255],
  ['all black', 0, 0],
  ['hardly uneven', 200, 220],
])('sees none on a page that is %s', (_what, one, other) => {
  const page = blankImage(595, 842);
  const shades = page.data.map((_, at) => (at % 3 === 0 ? one : other));
  expect(mayShowText({ ...page, data: shades }, 1)).toBe(false);
});

it.each([
  ['reaches from edge to edge', 0, 595],
  ['has a margin around it', 30, 560],
])('sees none in a surface that %s', (_what, left, right) => {
  const page = blankImage(595, 842);
  for (let y = 30; y < 700; y += 1) page.data.fill(0, y * 595 + left, y * 595 + right);
  expect(mayShowText(page, 1)).toBe(false);
});
