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
});
