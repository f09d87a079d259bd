import { SAMPLE_NOTE } from '../text/report-text.js';
import { sampleProvince } from '../sample-province.js';
import { SAMPLE_FORMATS } from './write-document.js';

const province = sampleProvince({ seed: 3, years: [2023, 2024], agencies: 8, faultShare: 0 });

async function bytesOf(format: string): Promise<Uint8Array> {
  const document = province.documents.find((one) => one.format === format);
  if (!document) throw new Error(`no document in ${format}`);
  return document.bytes();
}

it('writes every format in turn', () => {
  expect(new Set(province.documents.map(({ format }) => format))).toEqual(new Set(SAMPLE_FORMATS));
});

it('marks text and pages as invented, in the title and in a note', async () => {
  for (const format of ['txt', 'html']) {
    const text = new TextDecoder().decode(await bytesOf(format));
    expect(text).toMatch(/年度报告（示例数据）/u);
    expect(text.split(SAMPLE_NOTE)).toHaveLength(3);
  }
});

it('pastes tables as lines with tabs', async () => {
  const lines = new TextDecoder().decode(await bytesOf('txt')).split('\r\n');
  const granted = lines.find((line) => line.includes('（一）予以公开'));
  expect(granted).toMatch(/^三、本年度办理结果\t（一）予以公开(\t\d+){7}$/u);
  expect(lines.find((line) => line.includes('（七）总计'))).toMatch(/^\t（七）总计(\t\d+){7}$/u);
});

it('merges the cells of a page', async () => {
  const page = new TextDecoder().decode(await bytesOf('html'));
  expect(page).toContain('<td rowspan="22">三、本年度办理结果</td><td colspan="2">（一）予以公开</td>');
});

it('writes archives that hold no moment of writing', async () => {
  for (const format of ['docx', 'xlsx']) {
    const [first, second] = [await bytesOf(format), await bytesOf(format)];
    expect(first.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    expect(Buffer.compare(second, first)).toBe(0);
  }
});
