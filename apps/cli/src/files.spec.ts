import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { documentsBelow, readBytes } from './files.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-files-'));
});

afterAll(() => rm(folder, { recursive: true }));

it('gives the bytes of a file', async () => {
  const path = join(folder, 'a.txt');
  await writeFile(path, '年报');
  expect(new TextDecoder().decode(await readBytes(path))).toBe('年报');
});

it('says that there is no such file', async () => {
  await expect(readBytes(join(folder, 'none.txt'))).rejects.toMatchObject({
    reason: { zh: expect.stringContaining('没有这个文件') as string },
  });
});

it('says that a folder is no file', async () => {
  await expect(readBytes(folder)).rejects.toMatchObject({
    reason: { zh: expect.stringContaining('文件夹') as string },
  });
});

it('does not take a file of 60 MB into memory', async () => {
  const path = join(folder, 'large.docx');
  await writeFile(path, '');
  await truncate(path, 60 * 1024 * 1024);
  await expect(readBytes(path)).rejects.toMatchObject({ reason: { zh: expect.stringContaining('60 MB') as string } });
});

it('takes the documents of a folder by their names, and whatever a person named', async () => {
  const county = join(folder, 'county');
  await mkdir(join(county, '乡镇'), { recursive: true });
  for (const name of ['b.DOCX', 'b.expected.json', 'Thumbs.db', '.hidden.docx', '乡镇/a.wps']) {
    await writeFile(join(county, name), '');
  }
  const named = join(folder, 'report.bin');
  expect(await documentsBelow([county, named])).toEqual({
    documents: [join(county, 'b.DOCX'), join(county, '乡镇/a.wps'), named],
    others: [join(county, 'Thumbs.db'), join(county, 'b.expected.json')],
  });
});
