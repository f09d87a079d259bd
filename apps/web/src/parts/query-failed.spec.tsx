import { screen } from '@testing-library/react';

import { ApiError } from '../api/api-error.js';
import { renderPage } from '../testing/render-page.js';
import { QueryFailed } from './query-failed.js';

function open(error: unknown) {
  const query = { error, isFetching: false, refetch: () => null };
  renderPage(<QueryFailed query={query} />, { path: '/', at: '/', answers: {} });
}

it.each([
  [new ApiError('report-not-found', 404, '没有这份年报'), '没有找到', false],
  [new ApiError('reports-incomparable', 422, '请只选人民政府'), '无法这样查询', false],
  [new ApiError('internal-error', 500, '出错了'), '没有取到内容', true],
])('says what came of a question, and offers another try where one can help', async (error, title, again) => {
  open(error);
  expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
  expect(screen.getByText(error.detail)).toBeTruthy();
  expect(screen.queryByRole('button') !== null).toBe(again);
});
