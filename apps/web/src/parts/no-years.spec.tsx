import { screen } from '@testing-library/react';
import type { ComponentType } from 'react';

import { ComparisonsPage } from '../pages/comparisons/comparisons-page.js';
import { CopiesPage } from '../pages/copies/copies-page.js';
import { CoveragePage } from '../pages/coverage/coverage-page.js';
import { ProblemsPage } from '../pages/problems/problems-page.js';
import { QualityPage } from '../pages/quality/quality-page.js';
import { RankingsPage } from '../pages/rankings/rankings-page.js';
import { RegionsPage } from '../pages/regions/regions-page.js';
import { ViewsPage } from '../pages/views/views-page.js';
import { renderPage } from '../testing/render-page.js';

const PAGES: readonly (readonly [path: string, at: string, Page: ComponentType, field: string])[] = [
  ['/comparisons', '/comparisons', ComparisonsPage, '起始年度'],
  ['/copies', '/copies', CopiesPage, '年度'],
  ['/coverage', '/coverage', CoveragePage, '年度'],
  ['/problems', '/problems', ProblemsPage, '年度'],
  ['/problems', '/problems?year=2024&by=agency', ProblemsPage, '年度'],
  ['/quality', '/quality', QualityPage, '年度'],
  ['/rankings', '/rankings?year=2024', RankingsPage, '年度'],
  ['/regions', '/regions', RegionsPage, '年度'],
  ['/views/:view', '/views/funnel', ViewsPage, '年度'],
];

it.each(PAGES)('says on %s that there is no year, and offers no files of it (%s)', async (path, at, Page, field) => {
  renderPage(<Page />, {
    path,
    at,
    answers: {
      'GET /regions': { regions: [], kinds: [], years: [], year: null },
      'GET /sample-province': { state: 'absent', done: 0, total: 0 },
      'GET /indicators': { rows: [] },
    },
  });
  const years = await screen.findByRole('combobox', { name: field });
  await screen.findAllByText('暂无年度');
  expect((years as HTMLInputElement).disabled).toBe(true);
  expect(screen.queryByRole('group', { name: '下载数据' })).toBeNull();
});
