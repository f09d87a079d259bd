import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { isDoubtful } from '@gongkai/report-model';
import { encode } from 'fast-png';

import { readDocument } from '../read-document.js';
import type { SourceDocument, TableCell } from '../source-document.js';
import { pdfFile, text } from '../testing/pdf-file.js';
import { lostPlaces, tablesOf } from '../testing/shape.js';
import { decodePicture } from './decode-picture.js';
import { turnImage } from './deskew.js';
import type { GrayImage } from './gray-image.js';

const SCAN = new Uint8Array(readFileSync(join(import.meta.dirname, '../testing/applications-scan.png')));

/** What is printed in the picture. */
const PRINTED = [
  ['申请办理情况', '自然人', '法人或其他组织', '总计'],
  ['商业企业', '其他'],
  ['本年新收申请数量', '27', '3', '0', '30'],
  ['上年结转申请数量', '1', '0', '/', '1'],
  ['予以公开', '14', '2', '', '16'],
  ['本机关不掌握相关政府信息', '1,208', '5', '-', '1,213'],
  ['结转下年度继续办理', '6', '9', '0', '15'],
];

function cellsOf(document: SourceDocument): TableCell[][] {
  const [table, ...others] = tablesOf(document);
  expect(others).toEqual([]);
  return table!.rows.map((row) => [...row]);
}

/** The figures that are not as printed and not marked as doubtful either. There must be none. */
function wrongInSilence(cells: readonly TableCell[][]): string[] {
  return cells.flatMap((row, nth) =>
    row.flatMap(({ text, confidence }, column) =>
      column > 0 && text !== PRINTED[nth]?.[column] && !isDoubtful(confidence)
        ? [`${PRINTED[nth]?.[column]}: ${text}`]
        : [],
    ),
  );
}

function doubtful(cells: readonly TableCell[][]): number {
  return cells.flat().filter(({ confidence }) => isDoubtful(confidence)).length;
}

function pngOf({ width, height, data }: GrayImage): Uint8Array {
  return encode({ width, height, data, channels: 1, depth: 8 });
}

/** The picture as the one page of a PDF. */
function pdfOf({ width, height, data }: GrayImage, content = ''): Uint8Array {
  const dictionary = `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/ASCIIHexDecode`;
  const stream = `${Array.from(data, (shade) => shade.toString(16).padStart(2, '0')).join('')}>`;
  const page = `q 595 0 0 ${(595 * height) / width} 0 0 cm /Im Do Q ${content}`;
  return pdfFile([page], {
    page: `/MediaBox[0 0 595 ${(595 * height) / width}]`,
    objects: { Im: { dictionary, stream } },
  });
}

let image: GrayImage;

beforeAll(async () => {
  [image] = (await decodePicture(SCAN)) as [GrayImage];
}, 60_000);

describe('a picture of a table', () => {
  let document: SourceDocument;

  beforeAll(async () => {
    document = await readDocument(SCAN);
  }, 60_000);

  it('is read cell by cell, merged ones too', () => {
    expect(cellsOf(document).map((row) => row.map((cell) => cell.text))).toEqual(PRINTED);
    expect(cellsOf(document)[0]?.map(({ rowSpan, columnSpan }) => [rowSpan, columnSpan])).toEqual([
      [2, 1],
      [2, 1],
      [1, 2],
      [2, 1],
    ]);
    expect(lostPlaces(document)).toEqual([]);
  });

  it('says of every piece how sure it is, and of hardly a figure that it is not', () => {
    const cells = cellsOf(document);
    expect(cells.flat().every(({ confidence }) => confidence !== undefined)).toBe(true);
    expect(doubtful(cells)).toBeLessThanOrEqual(6);
  });

  it('says that it was read from a picture, and where each piece stands', () => {
    expect(document).toMatchObject({
      format: 'picture',
      notices: [{ code: 'read-by-ocr', place: '第 1 页' }],
      pages: [{ width: 842 }],
    });
    const [first] = cellsOf(document).flat();
    expect(first?.box?.x).toBeCloseTo((126 / 1240) * 842, -1);
    expect(first?.box?.width).toBeCloseTo((450 / 1240) * 842, -1);
  });

  it('reads the lines around it', () => {
    const lines = document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    expect(lines).toEqual(['三、收到和处理政府信息公开申请情况', expect.stringContaining('受理申请三十件')]);
  });
});

it('reads a page of a PDF that is a picture, also where something is printed over it', async () => {
  const document = await readDocument(pdfOf(image, text(280, 15, '1')));
  expect(document).toMatchObject({ format: 'pdf', notices: [{ code: 'read-by-ocr' }] });
  const cells = cellsOf(document);
  expect(cells.map((row) => row.length)).toEqual(PRINTED.map((row) => row.length));
  expect(wrongInSilence(cells)).toEqual([]);
}, 60_000);

it('does not take the layer of another program for text', async () => {
  const layer = `3 Tr ${text(60, 150, '错误的识别结果'.repeat(10))}`;
  const document = await readDocument(pdfOf(image, layer));
  expect(wrongInSilence(cellsOf(document))).toEqual([]);
  expect(document.blocks.some((block) => block.kind === 'paragraph' && block.text.includes('错误'))).toBe(false);
}, 60_000);

it.each([
  ['askew by 1.5 degrees', (picture: GrayImage) => turnImage(picture, 1.5)],
  [
    'half in the shade',
    (picture: GrayImage) => ({
      ...picture,
      data: picture.data.map((shade, at) => shade * (0.5 + (0.5 * (at % picture.width)) / picture.width)),
    }),
  ],
  [
    'with dust on it',
    (picture: GrayImage) => ({
      ...picture,
      data: picture.data.map((shade, at) => (at % 997 === 0 ? 255 - shade : shade)),
    }),
  ],
])(
  'never takes a figure for another in silence: %s',
  async (_, spoil) => {
    const cells = cellsOf(await readDocument(pngOf(spoil(image))));
    expect(cells.map((row) => row.length)).toEqual(PRINTED.map((row) => row.length));
    expect(wrongInSilence(cells)).toEqual([]);
    expect(cells[4]?.[3]?.text).toBe('');
  },
  60_000,
);

it('asks for a better picture where nothing is written in it', async () => {
  const blank = { width: 200, height: 100, data: new Uint8Array(20_000).fill(255) };
  await expect(readDocument(pngOf(blank))).rejects.toMatchObject({
    code: 'document-empty',
    message: expect.stringContaining('没有认出文字') as string,
  });
}, 60_000);

describe('a picture of a surface', () => {
  /** Black, with a white edge as pictures have that were cut short. */
  const surface: GrayImage = { width: 400, height: 400, data: new Uint8Array(160_000).fill(255, 150_000) };

  it.each([
    ['a picture', pngOf(surface), 'document-empty'],
    ['a PDF', pdfOf(surface), 'document-scanned'],
  ])('is refused without being read: %s', async (_what, bytes, code) => {
    let scans = 0;
    const onScan = () => Promise.resolve(void (scans += 1));
    await expect(readDocument(bytes, { onScan })).rejects.toMatchObject({ code });
    expect(scans).toBe(0);
  });

  it('does not hide what is printed over it', async () => {
    const document = await readDocument(pdfOf(surface, text(60, 150, '政府信息公开')));
    expect(document).toMatchObject({ blocks: [{ text: '政府信息公开' }], notices: [] });
  });
});
