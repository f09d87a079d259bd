import { aSubmission } from '../testing/a-submission.js';
import { withSubmission } from './keep-progress.js';

const READING = aSubmission({ state: 'reading', reportId: null });
const PAGES = {
  pages: [
    { rows: [aSubmission({ id: 'other' })], next: 'k' },
    { rows: [READING], next: null },
  ],
  pageParams: ['', 'k'],
};

it('puts the newest state in the place of the old one', () => {
  const after = withSubmission(PAGES, aSubmission());
  expect(after.pages.map(({ rows }) => rows.map(({ id, state }) => [id, state]))).toEqual([
    [['other', 'checked']],
    [[READING.id, 'checked']],
  ]);
});

it('puts a new submission first', () => {
  const after = withSubmission(PAGES, aSubmission({ id: 'new' }));
  expect(after.pages[0]?.rows.map(({ id }) => id)).toEqual(['new', 'other']);
});

it('leaves out the documents of the sample province', () => {
  expect(withSubmission(PAGES, aSubmission({ id: 'invented', sample: true }))).toBe(PAGES);
});
