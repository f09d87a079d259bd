import { readReport } from '../testing/read-report.js';
import { documentOf, SEED } from '../testing/seed.js';

const [TITLE = ''] = SEED.split('\n');
const OTHER = SEED.replaceAll('盐池县科学技术局', '同心县审计局').replace(
  '四、结转下年度继续办理\t\t0',
  '四、结转下年度继续办理\t\t7',
);

async function read(text: string) {
  return readReport(await documentOf(text));
}

it('reads the first of the reports in a document as if it stood alone, and names those that are not read', async () => {
  const [both, alone] = [await read(`${SEED}\n${OTHER}\n`), await read(SEED)];
  const { notices, ...report } = both;
  expect({ ...report, notices: [] }).toEqual(alone);
  expect(notices).toEqual([
    { code: 'several-reports', message: expect.stringMatching(/有2份年报.*《同心县审计局2023年.*》/u) as string },
  ]);
});

it('takes no table of the second report for one that the first lacks', async () => {
  const [start = '', rest = ''] = SEED.split('\n行政复议\t');
  const first = start + rest.slice(rest.indexOf('\n\n'));
  const { cells, notices } = await read(`${first}\n${OTHER}\n`);
  expect(Object.values(cells).filter(({ state }) => state === 'missing')).toHaveLength(15);
  expect(notices.map(({ code }) => code)).toEqual(['several-reports', 'table-missing']);
});

it('counts a copy of the same report, and three', async () => {
  const { notices } = await read(`${SEED}\n${SEED}\n${OTHER}`);
  expect(notices).toMatchObject([{ code: 'several-reports', message: expect.stringContaining('有3份年报') as string }]);
});

it.each([
  [
    'a table of contents',
    `${TITLE}\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n${SEED}`,
  ],
  [
    'titles of other reports below',
    `${SEED}\n同心县审计局2023年政府信息公开工作年度报告\n盐池县财政局2023年政府信息公开年报\n`,
  ],
  ['its title on every page', SEED.replace('\n四、', `\n${TITLE}\n四、`).replace('\n五、', `\n${TITLE}\n五、`)],
])('takes %s for no report', async (_, text) => {
  expect((await read(text)).notices).toEqual([]);
});
