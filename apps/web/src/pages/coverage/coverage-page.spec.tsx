import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderPage } from '../../testing/render-page.js';
import { CoveragePage } from './coverage-page.js';

const agency = (id: string, name: string) => ({
  id,
  name,
  kind: 'water',
  region: { code: '640323', name: '盐池县' },
  sample: true,
});
const row = (id: string, name: string, state: string, errors = 0) => ({
  agency: agency(id, name),
  state,
  reportId: state === 'missing' ? null : `r-${id}`,
  publishedOn: null,
  errors,
  warnings: 0,
});
const ANSWERS = {
  'GET /regions': { regions: [], kinds: [{ code: 'water', name: '水务' }], years: [2024, 2023], year: 2024 },
  'GET /coverage': {
    year: 2024,
    due: 3,
    reported: 2,
    late: 1,
    missing: 1,
    doubtful: 1,
    rows: [row('a', '甲局', 'reported', 2), row('b', '乙局', 'late'), row('c', '丙局', 'missing')],
  },
};

it('opens the list behind a count', async () => {
  const { asked, address } = renderPage(<CoveragePage />, { path: '/coverage', at: '/coverage', answers: ANSWERS });
  const doors = await screen.findByRole('navigation', { name: '按情况查看' });
  expect(
    within(doors)
      .getAllByRole('link')
      .map((door) => door.textContent),
  ).toEqual(['应报3个机关', '已报266.7%', '逾期133.3%', '未报133.3%', '存疑133.3%']);
  expect(asked).toContain('GET /coverage?year=2024');
  await userEvent.click(within(doors).getByRole('link', { name: /未报/u }));
  expect(address()).toBe('/coverage?state=missing');
  expect(screen.getByText(/丙局/u)).toBeTruthy();
  expect(screen.queryByText(/甲局/u)).toBeNull();
});

it('says when the server cannot be reached, and offers another try', async () => {
  renderPage(<CoveragePage />, {
    path: '/coverage',
    at: '/coverage?year=2023',
    answers: { 'GET /regions': ANSWERS['GET /regions'] },
  });
  expect(await screen.findByText('连接不上服务器')).toBeTruthy();
  expect(screen.getByRole('button', { name: '重试' })).toBeTruthy();
});
