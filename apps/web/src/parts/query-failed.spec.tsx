import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { ApiError } from '../api/api-error.js';
import { renderPage } from '../testing/render-page.js';
import { QueryFailed } from './query-failed.js';

function open(error: unknown, language: 'zh' | 'en' = 'zh', at = '/') {
  const query = { error, isFetching: false, refetch: () => null };
  return renderPage(<QueryFailed query={query} />, { path: '/', at, answers: {}, language });
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

it('says in English what the server says of a condition, and opens the page without any', async () => {
  const { address } = open(new ApiError('question-invalid', 400, '没有代码为“999999”的地区'), 'en', '/?region=999999');
  expect((await screen.findByText('没有代码为“999999”的地区')).lang).toBe('zh-CN');
  await userEvent.click(screen.getByRole('link', { name: 'Open without any conditions' }));
  expect(address()).toBe('/');
  expect(screen.queryByRole('link')).toBeNull();
});
