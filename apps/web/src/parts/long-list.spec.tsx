import { screen } from '@testing-library/react';

import { renderPage } from '../testing/render-page.js';
import { LongList } from './long-list.js';

function list(more: boolean, total: number | null = 1200) {
  return (
    <LongList
      label="名单"
      className="names"
      head="名称"
      rows={['甲局', '乙局']}
      keyOf={(name) => name}
      total={total}
      more={more}
      onMore={() => undefined}
    >
      {(name) => name}
    </LongList>
  );
}

it('says on paper that there are more rows than were printed, and where they all are', () => {
  renderPage(list(true), { path: '/', at: '/', answers: {} });
  expect(screen.getByText('以上是前 2 行，其余没有印出；全部名单请下载 CSV 或 Excel 文件。').className).toBe(
    'long-list-rest',
  );
});

it('says nothing where all are there', () => {
  renderPage(list(false), { path: '/', at: '/', answers: {} });
  expect(screen.queryByText(/没有印出/u)).toBeNull();
});

it.each([
  [true, 1200, '1201'],
  [true, null, '-1'],
  [false, null, '3'],
])('counts the rows as far as they are known, the head among them (more: %s, total: %s)', (more, total, count) => {
  renderPage(list(more, total), { path: '/', at: '/', answers: {} });
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe(count);
});
