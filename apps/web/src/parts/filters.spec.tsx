import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderPage } from '../testing/render-page.js';
import { SearchFilter, useYear, YearFilter } from './filters.js';

const ANSWERS = { 'GET /regions': { regions: [], kinds: [], years: [2024, 2023], year: 2024 } };

function Filters() {
  const year = useYear();
  return (
    <>
      <YearFilter />
      <SearchFilter />
      <output>{year}</output>
    </>
  );
}

function render(at: string) {
  return renderPage(<Filters />, { path: '/', at, answers: ANSWERS });
}

it('takes the year of the address, or the last one', async () => {
  render('/?year=2023');
  expect(await screen.findByText('2023')).toBeTruthy();
  expect(screen.queryByText(/不是年度/u)).toBeNull();
});

it.each(['abc', '-1', '0', '2023.5', '1e3'])(
  'says of %s that it is no year, and what is shown instead',
  async (year) => {
    render(`/?year=${year}`);
    expect(await screen.findByText(`地址里的“${year}”不是年度，这里显示的是 2024 年。`)).toBeTruthy();
    expect(screen.getByText('2024')).toBeTruthy();
  },
);

it('says nothing of an address without a year', async () => {
  render('/');
  expect(await screen.findByText('2024')).toBeTruthy();
  expect(screen.queryByText(/不是年度/u)).toBeNull();
});

it('shows the search of the address again when somebody goes back', async () => {
  const { address, back } = render('/?search=shui');
  const field = () => screen.getByRole<HTMLInputElement>('searchbox');
  expect(field().value).toBe('shui');
  await userEvent.clear(field());
  await userEvent.type(field(), ' ding{Enter}');
  expect([address(), field().value]).toEqual(['/?search=ding', 'ding']);
  await back();
  expect([address(), field().value]).toEqual(['/?search=shui', 'shui']);
});

it('takes the last choice back when somebody goes back', async () => {
  const { address, back } = render('/?year=2024');
  await userEvent.click(await screen.findByRole('combobox'));
  await userEvent.click(await screen.findByText('2023 年'));
  await waitFor(() => {
    expect(address()).toBe('/?year=2023');
  });
  await back();
  expect(address()).toBe('/?year=2024');
});
