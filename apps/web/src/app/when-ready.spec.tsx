import { render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';

import { whenReady } from './when-ready.js';

/** A page whose script comes when the test says so. */
function aLatePage() {
  let come: (Component: () => string) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const script = new Promise<{ Component: () => string }>((done, refuse) => {
    come = (Component) => {
      done({ Component });
    };
    fail = refuse;
  });
  const router = createMemoryRouter([{ path: '/', lazy: () => script, errorElement: 'broken' }]);
  return { router, come, fail };
}

it('waits for the script of the page, and then draws it at once', async () => {
  const { router, come } = aLatePage();
  const seen: string[] = [];
  const ready = whenReady(router).then(() => seen.push('ready'));
  await Promise.resolve();
  seen.push('script');
  come(() => 'the page');
  await ready;
  expect(seen).toEqual(['script', 'ready']);
  render(<RouterProvider router={router} />);
  expect(document.body.textContent).toBe('the page');
});

it('does not wait for ever where the script cannot be had', async () => {
  const { router, fail } = aLatePage();
  fail(new Error('gone'));
  await whenReady(router);
  render(<RouterProvider router={router} />);
  expect(screen.getByText('broken')).toBeTruthy();
});

it('does not wait where nothing is to come', async () => {
  await whenReady(createMemoryRouter([{ path: '/', element: 'here' }]));
});
