import type { Paragraph } from '@gongkai/document-reading';

import { paragraphs } from '../testing/form-grid.js';
import { agencyOf } from './agency.js';
import { findTitle } from './title.js';

function agencyIn(opening: string[], closing: string[] = []): string | null {
  const lines = (texts: string[]) =>
    paragraphs(...texts).filter((block): block is Paragraph => block.kind === 'paragraph');
  return agencyOf(findTitle(lines(opening)), lines(opening), lines(closing));
}

const TITLE = '2023年政府信息公开工作年度报告';

it.each([
  ['above the title', ['盐池县科学技术局', TITLE], []],
  ['below the title', [TITLE, '盐池县科学技术局', '（2024年1月20日）'], []],
  [
    'in the title that the first paragraph quotes',
    [TITLE, '现发布《盐池县科学技术局2023年政府信息公开工作年度报告》。'],
    [],
  ],
  ['in the signature', [TITLE], ['六、其他需要报告的事项', '无。', '盐池县科学技术局', '2024年1月20日']],
  ['not in the navigation of a page', ['新闻中心', '办事大厅', TITLE], ['无。', '盐池县科学技术局']],
])('finds the agency %s', (_where, opening, closing) => {
  expect(agencyIn(opening, closing)).toBe('盐池县科学技术局');
});

it('keeps the name as it is printed, and makes none up', () => {
  expect(agencyIn(['盐池县科技局2023年政府信息公开工作年度报告'])).toBe('盐池县科技局');
  expect(agencyIn([TITLE, '我局认真落实。'])).toBeNull();
});
