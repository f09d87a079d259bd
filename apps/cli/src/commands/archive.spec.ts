import { strToU8, zipSync } from 'fflate';

import { run, SEED } from '../testing/run.js';

const ZIP = zipSync({
  '科技局/年报.txt': strToU8(SEED),
  '说明.rtf': strToU8('{\\rtf1}'),
  '乡镇.zip': zipSync({ '通知.txt': strToU8('关于报送政府信息公开工作年度报告的通知\n请于1月31日前报送年度报告。\n') }),
});

it('reads each document in a zip file, and ends with 2 where one could not be read', async () => {
  const { exit, json } = await run(['read', '--json', 'x.zip'], { 'x.zip': ZIP });
  expect(exit).toBe(2);
  expect(json().map(({ file, kind, agency }) => [file, kind, agency])).toEqual([
    ['x.zip/科技局/年报.txt', 'annual-report', '盐池县科学技术局'],
    ['x.zip/说明.rtf', 'unreadable', null],
    ['x.zip/乡镇.zip/通知.txt', 'other', null],
  ]);
});

it('checks each document in a zip file', async () => {
  const { exit, json } = await run(['check', '--json', 'x.zip'], { 'x.zip': ZIP });
  expect(exit).toBe(2);
  expect(json().map(({ file, findings }) => [file, (findings as unknown[]).length > 0])).toEqual([
    ['x.zip/科技局/年报.txt', true],
    ['x.zip/说明.rtf', false],
    ['x.zip/乡镇.zip/通知.txt', false],
  ]);
});

it('says what is wrong with a zip file that cannot be unpacked', async () => {
  const { exit, json } = await run(['read', '--json', 'x.zip'], { 'x.zip': ZIP.subarray(0, ZIP.length - 30) });
  expect(exit).toBe(2);
  expect(json()).toMatchObject([
    { file: 'x.zip', kind: 'unreadable', reason: expect.stringContaining('不完整') as string },
  ]);
});

it('takes a zip file with last year’s report in it for that report', async () => {
  const before = zipSync({ 'a.txt': strToU8(SEED.replaceAll('2023', '2022')) });
  const { exit, err } = await run(['check', '--previous', 'x.zip', 'a.txt'], { 'a.txt': SEED, 'x.zip': before });
  expect(exit).toBe(1);
  expect(err).toBe('');
});
