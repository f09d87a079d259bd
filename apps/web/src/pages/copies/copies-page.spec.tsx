import { screen, within } from '@testing-library/react';

import { renderPage } from '../../testing/render-page.js';
import { CopiesPage } from './copies-page.js';

const agency = (id: string, name: string) => ({
  id,
  name,
  kind: 'education',
  region: { code: '640422', name: '西吉县' },
  sample: false,
});
const IDS = ['0b0f8f0e-6c57-4f0e-9d2b-0d5b6f5b8a01', '0b0f8f0e-6c57-4f0e-9d2b-0d5b6f5b8a02'];
const ANSWERS = {
  'GET /regions': { regions: [], kinds: [], years: [2024, 2023], year: 2024 },
  'GET /copies': {
    year: 2024,
    reports: 2,
    clusters: [
      {
        section: 5,
        title: '存在的主要问题及改进情况',
        text: '部分栏目更新不及时，村民代表多次提起',
        reports: [
          { reportId: IDS[0], agency: agency('a', '西吉县教育局'), year: 2024, similarity: 0.982 },
          { reportId: IDS[1], agency: agency('b', '隆德县教育局'), year: 2023, similarity: 0.982 },
        ],
      },
    ],
  },
};

it('shows who says the same, in which words, with a way to each report', async () => {
  const { asked } = renderPage(<CopiesPage />, { path: '/copies', at: '/copies', answers: ANSWERS });
  expect(await screen.findByText('1 组雷同，涉及 2 份年报。')).toBeTruthy();
  expect(asked).toContain('GET /copies?year=2024');
  const cluster = screen.getByText('部分栏目更新不及时，村民代表多次提起').closest('li');
  const links = within(cluster!).getAllByRole('link');
  expect(links.map((link) => [link.textContent.trim(), link.getAttribute('href')])).toEqual([
    ['西吉县教育局', `/reports/${IDS[0]}?view=findings`],
    ['隆德县教育局', `/reports/${IDS[1]}?view=findings`],
  ]);
  expect(cluster?.textContent).toContain('照录其中一份');
  expect(cluster?.textContent).toContain('2023 年 相同 98.2%');
});

it('says when nobody has copied', async () => {
  const none = { ...ANSWERS, 'GET /copies': { year: 2024, reports: 0, clusters: [] } };
  renderPage(<CopiesPage />, { path: '/copies', at: '/copies', answers: none, language: 'en' });
  expect(await screen.findByText('No two reports of this year say the same.')).toBeTruthy();
});
