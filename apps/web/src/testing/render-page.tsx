import { jest } from '@jest/globals';
import { act, configure, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createMemoryRouter, RouterProvider } from 'react-router';

import { App } from '../app/app.js';
import { createQueryClient } from '../app/query-client.js';
import { createTexts, type Language } from '../i18n/i18n.js';

// A machine that is busy with other things shows a page late, not wrong.
configure({ asyncUtilTimeout: 20_000 });

/**
 * What the server answers to `METHOD /path` (under /api/v1, without the question): always the same, or what a function
 * makes of the whole address; a status other than 200 with its body.
 */
export type Answers = Readonly<Record<string, unknown>>;

export class Refusal {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
  ) {}
}

/** A page at an address, with a server of prepared answers. Gives what was asked, what was sent with it and what was scrolled to, in order, and goes back a step. */
export function renderPage(
  page: ReactElement,
  { path, at, answers, language = 'zh' }: { path: string; at: string; answers: Answers; language?: Language },
): { asked: string[]; sent: unknown[]; address: () => string; back: () => Promise<void>; scrolled: Element[] } {
  prepareDom();
  const scrolled: Element[] = [];
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolled.push(this);
  };
  const asked: string[] = [];
  const sent: unknown[] = [];
  globalThis.fetch = jest.fn<typeof fetch>((input, init) => {
    const address = (input as string).replace('/api/v1', '');
    const question = `${init?.method ?? 'GET'} ${address.split('?')[0] ?? ''}`;
    asked.push(`${init?.method ?? 'GET'} ${decodeURIComponent(address)}`);
    if (typeof init?.body === 'string') sent.push(JSON.parse(init.body));
    const answer = answers[question];
    return Promise.resolve(
      answerOf(typeof answer === 'function' ? (answer as (to: string) => unknown)(address) : answer),
    );
  });
  const router = createMemoryRouter(
    [
      { path, element: page },
      { path: '*', element: <p>elsewhere</p> },
    ],
    {
      initialEntries: [at],
    },
  );
  render(
    <I18nextProvider i18n={createTexts(language)}>
      <App queries={createQueryClient()}>
        <RouterProvider router={router} />
      </App>
    </I18nextProvider>,
  );
  const address = () => router.state.location.pathname + router.state.location.search;
  return { asked, sent, address, back: () => act(() => router.navigate(-1)), scrolled };
}

function answerOf(answer: unknown): Response {
  if (answer === undefined) throw new TypeError('Failed to fetch');
  const refused = answer instanceof Refusal;
  const status = refused ? answer.status : 200;
  const body = refused
    ? { type: 'about:blank', title: answer.code, status, code: answer.code, detail: answer.detail }
    : answer;
  return { status, text: () => Promise.resolve(JSON.stringify(body)) } as Response;
}

/** What a browser has and jsdom has not. */
function prepareDom(): void {
  window.scrollTo = noop;
  globalThis.matchMedia = (media) =>
    ({
      matches: false,
      media,
      addEventListener: noop,
      removeEventListener: noop,
      addListener: noop,
      removeListener: noop,
    }) as unknown as MediaQueryList;
  globalThis.ResizeObserver = class {
    observe = noop;
    unobserve = noop;
    disconnect = noop;
  };
  // A drawn document has a size; charts ask for it.
  for (const side of ['clientWidth', 'clientHeight']) {
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 600 });
  }
  HTMLCanvasElement.prototype.getContext = () => null;
  const computed = globalThis.getComputedStyle.bind(globalThis);
  globalThis.getComputedStyle = (element) => computed(element);
  globalThis.CSS = { escape: (text: string) => text } as typeof CSS;
}

function noop(): void {
  // Nothing happens in a document that is never drawn.
}
