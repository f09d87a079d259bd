import { SECTIONS } from '@gongkai/report-form';

import { formTable } from './form.mjs';
import { textOf } from './told.mjs';

const NUMERALS = ['一', '二', '三', '四', '五', '六'];

const paragraph = (told) => ({ kind: 'paragraph', text: textOf(told), told });
const heading = (section) => ({ kind: 'heading', text: `${NUMERALS[section - 1]}、${SECTIONS[section - 1].title}` });

/**
 * The report that tells a story, as blocks in their order.
 *
 * @param {import('./stories.mjs').Story} story
 * @param {{ title?: string, period?: string, edition?: '2021' | '2019' }} [options]
 */
export function reportOf(story, options = {}) {
  const { agency, year, figures, overview, problems, measures, other } = story;
  const { title = `${agency}${year}年政府信息公开工作年度报告`, edition = story.edition } = options;
  const { period = `本报告所列数据的统计期限为${year}年1月1日至${year}年12月31日。` } = options;
  const table = (section) => formTable(edition, section, figures);
  const items = (list) => list.map(([text], index) => paragraph(`${NUMERALS[index]}是${text}。`));
  return [
    { kind: 'title', text: title },
    ...(period === '' ? [] : [paragraph(period)]),
    heading(1),
    ...overview.map(paragraph),
    ...[2, 3, 4].flatMap((section) => [heading(section), table(section)]),
    heading(5),
    paragraph('（一）存在的主要问题'),
    ...items(problems),
    paragraph('（二）改进措施'),
    ...items(measures),
    heading(6),
    ...other.map(paragraph),
  ];
}
