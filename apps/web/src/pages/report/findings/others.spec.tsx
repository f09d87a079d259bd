import { screen } from '@testing-library/react';

import { renderPage } from '../../../testing/render-page.js';
import { Others } from './others.js';

const OTHER = { report: 'r2', agency: '西吉县教育局', year: 2022, section: 5, similarity: 0.93, text: '相同的话' };

it('names the reports that say the same, with a way there and the words', () => {
  renderPage(<Others others={[OTHER]} />, { path: '/', at: '/', answers: {} });
  expect(screen.getByRole('link', { name: '西吉县教育局' }).getAttribute('href')).toBe('/reports/r2');
  expect(screen.getByText(/2022 年/u).textContent).toContain('存在的主要问题及改进情况 · 93.0%');
  expect(screen.getByText('相同的话')).toBeTruthy();
});

it('says nothing where a finding is not about that', () => {
  renderPage(<Others others={[]} />, { path: '/', at: '/', answers: {} });
  expect(screen.queryByText('雷同的年报')).toBeNull();
});
