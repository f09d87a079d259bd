import { textOfLine } from '../testing/text-of-line.js';
import { run, SEED } from '../testing/run.js';

const NOTICE = '关于报送政府信息公开工作年度报告的通知\n\n各乡镇人民政府，县直各部门：\n请于1月31日前报送年度报告。\n';

interface Cell {
  readonly value: number | null;
  readonly state: string;
  readonly raw: string;
  readonly at: { readonly line: number; readonly start: number; readonly end: number };
}

it('prints what a report says, one object a line', async () => {
  const { exit, err, json } = await run(['read', '--json', 'a.txt'], { 'a.txt': SEED });
  const [report] = json();
  expect(exit).toBe(0);
  expect(err).toBe('');
  expect(Object.keys(report!)).toEqual([
    'file',
    'kind',
    'agency',
    'year',
    'edition',
    'cells',
    'facts',
    'problems',
    'measures',
    'notices',
  ]);
  expect(report).toMatchObject({
    file: 'a.txt',
    kind: 'annual-report',
    agency: '盐池县科学技术局',
    year: 2023,
    edition: '2021',
  });
  const cells = Object.entries(report!.cells as Record<string, Cell>);
  expect(cells).toHaveLength(200);
  for (const [, { raw, at }] of cells) expect(textOfLine(SEED, at)).toBe(raw);
  expect(cells.filter(([, { value }]) => value !== 0).map(([key, { value }]) => [key, value])).toEqual([
    ['applications.newlyReceived.naturalPerson', 1],
    ['applications.newlyReceived.total', 1],
    ['applications.unavailable.notHeld.naturalPerson', 1],
    ['applications.unavailable.notHeld.total', 1],
    ['applications.concluded.naturalPerson', 1],
    ['applications.concluded.total', 1],
  ]);
});

it('prints every mention of a quantity, rates as shares', async () => {
  const { json } = await run(['read', '--json', 'a.txt'], { 'a.txt': SEED });
  const facts = json()[0]!.facts as { name: string; value: number }[];
  const values = (name: string) => facts.filter((fact) => fact.name === name).map(({ value }) => value);
  expect(values('published.website')).toEqual([15, 15, 15]);
  expect(values('published.wechat')).toEqual([37]);
  expect(values('applications.received')).toEqual([1]);
  expect(values('applications.none')).toEqual([0]);
  expect(values('rate.onTime')).toEqual([1]);
  expect(values('proposals.cppcc')).toEqual([5]);
  expect(Object.keys(facts[0]!)).toEqual(['name', 'value', 'approximate', 'text', 'at']);
  expect(json()[0]!.problems).toHaveLength(3);
  expect(json()[0]!.measures).toHaveLength(3);
});

it('says what a document is instead, and that is no trouble', async () => {
  const { exit, json } = await run(['read', '--json', 'b.txt'], { 'b.txt': NOTICE });
  expect(exit).toBe(0);
  expect(json()).toMatchObject([{ kind: 'other', edition: null, cells: {}, facts: [] }]);
  expect(json()[0]).toHaveProperty('documentKind', 'notice');
  expect(json()[0]!.reason).toMatch(/\p{Script=Han}/u);
});

it('goes on after a file that cannot be read, and ends with 2', async () => {
  const { exit, json } = await run(['read', 'none.txt', 'empty.txt', 'a.txt', '--json'], {
    'empty.txt': '',
    'a.txt': SEED,
  });
  expect(exit).toBe(2);
  expect(json().map(({ file, kind }) => [file, kind])).toEqual([
    ['none.txt', 'unreadable'],
    ['empty.txt', 'unreadable'],
    ['a.txt', 'annual-report'],
  ]);
  expect(json()[0]).toMatchObject({ reason: '没有这个文件', agency: null, year: null, cells: {} });
});

it('tells people the same in words', async () => {
  const { out } = await run(['read', 'a.txt', 'b.txt', 'none.txt'], { 'a.txt': SEED, 'b.txt': NOTICE });
  expect(out).toContain('盐池县科学技术局，2023 年，2021 年版表格');
  expect(out).toContain('共 200 格，其中 194 格为 0');
  expect(out).toContain('表三「(七)总计」自然人  1  （第 70 行）');
  expect(out).toContain('按时答复率（自述）  100%');
  expect(out).toMatch(/b\.txt\n {2}不是年报：/u);
  expect(out).toMatch(/none\.txt\n {2}没有这个文件/u);
});

it('tells it in English', async () => {
  const { out } = await run(['read', 'a.txt', '--lang', 'en'], { 'a.txt': SEED });
  expect(out).toContain('2023, form of 2021');
  expect(out).toContain('200 cells, 194 of them 0');
  expect(out).toContain('Published on WeChat  37');
});
