import { textAt } from '@gongkai/document-reading';
import { cellKeys, EDITIONS } from '@gongkai/report-form';
import type { AnnualReport } from '@gongkai/report-model';

import { readReport } from './testing/read-report.js';
import { documentOf, SEED } from './testing/seed.js';

const ONES = ['newlyReceived', 'unavailable.notHeld', 'concluded'].flatMap((row) => [
  `applications.${row}.naturalPerson`,
  `applications.${row}.total`,
]);

async function read(text: string): Promise<AnnualReport> {
  return readReport(await documentOf(text));
}

describe('the report of the seed', () => {
  it('has its 200 cells, each with its place', async () => {
    const document = await documentOf(SEED);
    const report = await read(SEED);
    expect(Object.keys(report.cells)).toEqual(cellKeys(EDITIONS['2021']));
    for (const [key, figure] of Object.entries(report.cells)) {
      expect([key, figure.state, figure.value]).toEqual([key, 'number', ONES.includes(key) ? 1 : 0]);
      expect([key, textAt(document, figure.at)]).toEqual([key, figure.raw]);
    }
  });

  it('says whose it is, of which year, by which edition, without a doubt', async () => {
    const { agency, year, edition, sections, notices } = await read(SEED);
    expect({ agency, year, edition, notices }).toEqual({
      agency: '盐池县科学技术局',
      year: 2023,
      edition: '2021',
      notices: [],
    });
    expect(sections.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 一、总体情况',
      '2 二、主动公开政府信息情况',
      '3 三、收到和处理政府信息公开申请情况',
      '4 四、政府信息公开行政复议、行政诉讼情况',
      '5 五、存在的主要问题及改进情况',
      '6 六、其他需要报告的事项',
    ]);
  });

  it('reads the year of a period that a printed line breaks', async () => {
    const broken = SEED.replace('2023 年政府信息公开工作年度报告', '政府信息公开工作年度报告').replace(
      '至 2023 年 12 月 31 日',
      '至 2023 年\n12 月 31 日',
    );
    expect(broken.split('\n').length).toBe(SEED.split('\n').length + 1);
    expect((await read(broken)).year).toBe(2023);
  });

  it('states its quantities, none missed and none invented', async () => {
    const { facts } = await read(SEED);
    const said = facts.map(({ name, value }) => `${name}=${value}`).sort();
    expect(said.filter((fact) => fact === 'published.website=15')).toHaveLength(3);
    expect(said).toEqual(
      expect.arrayContaining([
        'applications.none=0',
        'applications.received=1',
        'proposals.cppcc=5',
        'published.wechat=37',
        'rate.onTime=1',
      ]),
    );
  });

  it('names three problems and three measures', async () => {
    const { problems, measures } = await read(SEED);
    expect([problems.length, measures.length]).toEqual([3, 3]);
  });

  it('takes no table of statistics that is attached for measures, nor what follows it', async () => {
    const old = [
      '盐池县科学技术局2016年政府信息公开工作年度报告',
      '一、概述',
      '2016年，我局在网站公开信息12条。',
      '二、主动公开政府信息情况',
      '全年通过网站公开。',
      '五、存在的主要问题和改进措施',
      '（一）存在问题：1.公开内容不够全面。',
      '（二）改进措施：1.加强学习培训。',
    ];
    const attached = [
      '附：',
      '政府信息公开情况统计表（2016年度）',
      '1.主动公开政府信息数',
      '2.加强依申请公开服务的次数',
    ];
    const [alone, both] = [await read(old.join('\n')), await read([...old, ...attached].join('\n'))];
    expect([both.year, both.measures.map(({ text }) => text)]).toEqual([2016, ['加强学习培训']]);
    expect([both.problems, both.measures]).toEqual([alone.problems, alone.measures]);
  });

  it('is read with the figures, the agency and the year that are printed', async () => {
    const other = SEED.replaceAll('盐池县科学技术局', '同心县审计局').replace(/2023(?= ?年)/gu, '2024');
    const { agency, year, cells } = await read(other.replace('(七) 总计\t1', '(七) 总计\t8'));
    expect([agency, year, cells['applications.concluded.naturalPerson']?.value]).toEqual(['同心县审计局', 2024, 8]);
  });

  it('goes by the period where the title has another year', async () => {
    const { year, notices } = await read(
      SEED.replace('2023 年政府信息公开工作年度报告', '2022 年政府信息公开工作年度报告'),
    );
    expect(year).toBe(2023);
    expect(notices.map(({ code }) => code)).toEqual(['year-contradicted']);
  });
});
