import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { Refusal, renderPage } from '../../testing/render-page.js';
import { SignInPage } from './sign-in-page.js';

const NOBODY = new Refusal(401, 'not-signed-in', '请登录');
const PROVINCE = { state: 'loaded', done: 1, total: 1 };

function open(answers: object, language: 'zh' | 'en' = 'zh') {
  return renderPage(<SignInPage />, {
    path: '/sign-in',
    at: '/sign-in?next=/rankings',
    answers: { 'GET /session': NOBODY, ...answers },
    language,
  });
}

it('signs in with a sample account and goes where one wanted to go', async () => {
  const account = { name: 'analyst', role: 'analyst', sample: true };
  const { address } = open({ 'GET /sample-province': PROVINCE, 'POST /session': { token: 't', account } });
  await userEvent.click(await screen.findByRole('button', { name: 'analyst · 研究人员' }));
  await userEvent.click(screen.getByRole('button', { name: '登录' }));
  expect(await screen.findByText('elsewhere')).toBeTruthy();
  expect(address()).toBe('/rankings');
});

it('says why it did not work', async () => {
  open({
    'GET /sample-province': new Refusal(401, 'not-signed-in', '请登录'),
    'POST /session': new Refusal(401, 'account-unknown', '用户名或密码不正确'),
  });
  await userEvent.type(await screen.findByLabelText('用户名'), 'clerk');
  await userEvent.type(screen.getByLabelText('密码'), 'wrong');
  await userEvent.click(screen.getByRole('button', { name: '登录' }));
  expect(await screen.findByText('用户名或密码不正确')).toBeTruthy();
  expect(screen.queryByText(/gongkai-sample/u)).toBeNull();
});

it('speaks English as well', async () => {
  open({ 'GET /sample-province': PROVINCE }, 'en');
  expect(await screen.findByRole('button', { name: 'Sign in' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
});
