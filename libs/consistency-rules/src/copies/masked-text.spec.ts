import { aReport } from '../testing/a-report.js';
import { maskedSentences } from './masked-text.js';

function masked(text: string, agency = '盐池县科学技术局'): string[] {
  return maskedSentences(aReport({ agency, passages: [[1, text]] })).map((sentence) => sentence.text);
}

it.each([
  ['numbers and dates', '2023年3月公开信息１５条，占12.5%。', '2022年11月公开信息240条，占3%。'],
  ['counts in words', '全年组织专题培训三次、讲座十二场。', '全年组织专题培训两次、讲座五场。'],
  ['the names of regions and bureaus', '会同固原市财政局逐项核对公开目录。', '会同吴忠市教育局逐项核对公开目录。'],
  ['how one speaks of oneself', '我局逐项核对公开目录。', '本单位逐项核对公开目录。'],
  ['the level of a website', '在县政府门户网站逐项公开。', '在区政府门户网站逐项公开。'],
  ['the marks of a list', '一是逐项核对公开目录内容。', '（二）逐项核对公开目录内容。'],
  ['marks and spaces', '逐项核对“公开目录”，及时更新。', '逐项 核对公开目录，及时更新。'],
])('masks %s', (_, one, other) => {
  expect(masked(one)).toEqual(masked(other));
  expect(masked(one)).toHaveLength(1);
});

it('masks the own name, whatever it is', () => {
  expect(masked('盐池县花马池镇逐项核对公开目录。', '盐池县花马池镇人民政府')).toEqual(
    masked('同心县逐项核对公开目录。'),
  );
});

it('keeps what tells two texts apart', () => {
  expect(masked('逐项核对公开目录，及时更新。')).not.toEqual(masked('逐条清理过期文件，及时更新。'));
});
