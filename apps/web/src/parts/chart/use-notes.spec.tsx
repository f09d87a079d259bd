import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';

import { renderPage } from '../../testing/render-page.js';
import { CHOICES } from '../../testing/view-choices.js';
import { useNotes } from './use-notes.js';

function Notes({ sample }: { readonly sample: boolean }): ReactElement {
  return <p>{useNotes(sample).join('|')}</p>;
}

const answers = {
  'GET /regions': {
    ...CHOICES['GET /regions'],
    kinds: [{ code: 'science', name: '科学技术', title: { zh: '科学技术', en: 'Science' } }],
  },
};

it('says of a picture which agencies it is of, that they are invented, and where it is from', async () => {
  renderPage(<Notes sample />, { path: '/views', at: '/views?region=640300&kind=science', answers });
  expect(await screen.findByText(/^示例数据：[^|]+\|范围：吴忠市，科学技术\|出自“公开年报”/u)).toBeTruthy();
});

it('asks for no names where the picture is of everybody', async () => {
  const { asked } = renderPage(<Notes sample={false} />, { path: '/views', at: '/views?year=2024', answers });
  expect(await screen.findByText(/^出自“公开年报”/u)).toBeTruthy();
  expect(asked).toEqual([]);
});
