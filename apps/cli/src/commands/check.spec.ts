import { run, SEED } from '../testing/run.js';

const RIGHT = SEED.replace('未收到政府信息公开申请，', '');
const BEFORE = RIGHT.replaceAll('2023', '2022');
const NOTICE = '关于报送政府信息公开工作年度报告的通知\n\n各乡镇人民政府，县直各部门：\n请于1月31日前报送年度报告。\n';
const FORWARD = '四、结转下年度继续办理\t\t0\t0\t0\t0\t0\t0\t0';
const TWO_FORWARD = '四、结转下年度继续办理\t\t2\t0\t0\t0\t0\t0\t2';

it('prints the one error of a report, and ends with 1', async () => {
  const { exit, err, json } = await run(['check', '--json', 'a.txt'], { 'a.txt': SEED });
  expect(exit).toBe(1);
  expect(err).toBe('');
  const [checked] = json();
  expect(Object.keys(checked!)).toEqual(['file', 'findings']);
  const findings = checked!.findings as Record<string, unknown>[];
  expect(Object.keys(findings[0]!)).toEqual([
    'rule',
    'severity',
    'verdict',
    'message',
    'cells',
    'expected',
    'found',
    'at',
    'also',
    'suggestion',
  ]);
  expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    {
      rule: 'none-received-matches-table',
      verdict: 'violated',
      message: expect.stringContaining('未收到政府信息公开申请') as string,
      cells: ['applications.newlyReceived.total'],
      expected: 1,
      found: 0,
      also: ['none-received-contradicted'],
      suggestion: expect.stringContaining('请核对') as string,
    },
  ]);
});

it('ends with 0 where nothing is wrong', async () => {
  const { exit, json } = await run(['check', '--json', 'a.txt'], { 'a.txt': RIGHT });
  expect(exit).toBe(0);
  expect(json()).toMatchObject([{ file: 'a.txt' }]);
  const findings = json()[0]!.findings as { severity: string }[];
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('ends with 0 where something cannot be judged, and shows it', async () => {
  const { exit, json } = await run(['check', '--json', 'a.txt'], {
    'a.txt': RIGHT.replace('行政强制\t0', '行政强制\t/'),
  });
  expect(exit).toBe(0);
  expect(json()[0]!.findings).toContainEqual(
    expect.objectContaining({ rule: 'blank-cells', verdict: 'unverifiable', severity: 'warning' }),
  );
});

it('ends with 2 when a file could not be read, whatever the others hold', async () => {
  const { exit, json } = await run(['check', 'none.txt', 'a.txt', '--json'], { 'a.txt': SEED });
  expect(exit).toBe(2);
  expect(json()).toMatchObject([{ file: 'none.txt', kind: 'unreadable', findings: [] }, { file: 'a.txt' }]);
});

it('says that a document is no report', async () => {
  const { exit, json, out } = await run(['check', '--json', 'b.txt'], { 'b.txt': NOTICE });
  expect(exit).toBe(0);
  expect(json()).toMatchObject([{ kind: 'other', findings: [] }]);
  expect(out).toContain('reason');
});

it('compares with the report of the year before', async () => {
  const files = {
    'a.txt': RIGHT,
    'before.txt': BEFORE.replace(FORWARD, TWO_FORWARD),
  };
  const { exit, err, json } = await run(['check', 'a.txt', '--previous', 'before.txt', '--json'], files);
  expect(exit).toBe(1);
  expect(err).toBe('');
  const rules = ['carry-over-chain', 'carry-over-chain-by-applicant'];
  for (const rule of rules) {
    expect(json()[0]!.findings).toContainEqual(expect.objectContaining({ rule, expected: 2, found: 0 }));
  }
});

it('says when the report before is of another year or another agency', async () => {
  const other = BEFORE.replaceAll('盐池县科学技术局', '同心县教育局');
  const files = { 'a.txt': RIGHT, 'older.txt': RIGHT.replaceAll('2023', '2021'), 'other.txt': other };
  expect((await run(['check', 'a.txt', '--previous', 'older.txt'], files)).err).toContain('不是它的上一年度');
  expect((await run(['check', 'a.txt', '--previous', 'other.txt'], files)).err).toContain('同心县教育局');
});

it('refuses a report before that is none', async () => {
  for (const previous of ['none.txt', 'b.txt']) {
    const { exit, err, out } = await run(['check', 'a.txt', '--previous', previous], {
      'a.txt': RIGHT,
      'b.txt': NOTICE,
    });
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(previous);
  }
});

it('tells people the same in words, with places and what to do', async () => {
  const { out } = await run(['check', 'a.txt', 'c.txt'], { 'a.txt': SEED, 'c.txt': RIGHT });
  expect(out).toMatch(/\[错误\] NT-02 [^a-z]+$/mu);
  expect(out).toContain('位置：第 100 行、第 17 行、第 47 行');
  expect(out).toContain('怎么办：');
  expect(out).toMatch(/同一原因还违反：NN-\d\d [^a-z]+$/mu);
  expect(out).toMatch(/依据：.*表三/u);
  expect(out).not.toMatch(/：$/mu);
  const [wrong, right] = out.split('c.txt\n');
  expect(wrong).toMatch(/合计：错误 1，提醒 \d+，提示 \d+/u);
  expect(right).not.toContain('[错误]');
  expect(right).toMatch(/共核对 2 份年报。合计：错误 1，提醒 \d+，提示 \d+/u);
});

it('tells it in English', async () => {
  const { out } = await run(['check', 'a.txt', '--lang', 'en'], { 'a.txt': SEED });
  expect(out).toContain('[Error] NT-02 ');
  expect(out).toContain('Stands on: ');
  expect(out).toContain('Places: line 100, line 17, line 47');
  const { json } = await run(['check', 'a.txt', '--json', '--lang', 'en'], { 'a.txt': SEED });
  expect(json()[0]!.findings).toContainEqual(
    expect.objectContaining({ message: expect.stringContaining('the two disagree') as string }),
  );
});
