import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { run } from './run-program.js';

/** Coarser than an office scanner's 200 to 300 dpi. */
const RESOLUTION = 150;

/** The same pages as a scanner makes them: pictures in a PDF, without any text. */
export function scanned(pdf: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-scans-'));
  try {
    const path = join(folder, 'report.pdf');
    writeFileSync(path, pdf);
    run('pdftoppm', ['-r', String(RESOLUTION), '-gray', '-jpeg', path, join(folder, 'page')]);
    const pages = readdirSync(folder).filter((name) => name.endsWith('.jpg'));
    return pdfOfPictures(pages.sort().map((name) => readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A PDF that shows a gray JPEG on each page and has nothing else. */
function pdfOfPictures(pictures: readonly Buffer[]): Uint8Array {
  const kids = pictures.map((_, index) => `${pageNumber(index)} 0 R`).join(' ');
  const objects = [
    object('<</Type/Catalog/Pages 2 0 R>>'),
    object(`<</Type/Pages/Count ${pictures.length}/Kids[${kids}]>>`),
    ...pictures.flatMap(pageOf),
  ];
  const parts = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = 9;
  for (const [index, body] of objects.entries()) {
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    offsets.push(length);
    length += whole.length;
    parts.push(whole);
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`;
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  return Buffer.concat([...parts, Buffer.from(table + trailer)]);
}

/** Each page is three objects: itself, its picture, and what draws it. */
function pageNumber(index: number): number {
  return 3 + 3 * index;
}

function pageOf(picture: Buffer, index: number): Buffer[] {
  const number = pageNumber(index);
  const { width, height } = sizeOf(picture);
  const [across, down] = [width, height].map((pixels) => (pixels * 72) / RESOLUTION);
  const image = `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode`;
  return [
    object(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${across} ${down}]/Resources<</XObject<</Im ${number + 1} 0 R>>>>/Contents ${number + 2} 0 R>>`,
    ),
    object(image, picture),
    object('<<', Buffer.from(`q ${across} 0 0 ${down} 0 0 cm /Im Do Q`)),
  ];
}

function object(dictionary: string, stream?: Buffer): Buffer {
  if (!stream) return Buffer.from(dictionary);
  return Buffer.concat([
    Buffer.from(`${dictionary}/Length ${stream.length}>>\nstream\n`),
    stream,
    Buffer.from('\nendstream'),
  ]);
}

/** In pixels, as the picture's frame header says. */
function sizeOf(jpeg: Buffer): { width: number; height: number } {
  let at = 2;
  while (!isFrame(jpeg[at + 1])) at += 2 + jpeg.readUInt16BE(at + 2);
  return { width: jpeg.readUInt16BE(at + 7), height: jpeg.readUInt16BE(at + 5) };
}

/** Baseline and progressive frames: SOF0 to SOF3. */
function isFrame(marker: number | undefined): boolean {
  return marker === undefined || (marker >= 0xc0 && marker <= 0xc3);
}
