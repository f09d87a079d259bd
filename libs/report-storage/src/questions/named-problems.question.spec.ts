import { measure } from '@gongkai/indicators';

import { aFinishedReading, aReport } from '../testing/a-finished-reading.js';
import { storeAgency, storeReport } from '../testing/stored-roster.js';
import { openTestStorage } from '../testing/test-storage.js';
import { NamedProblemsQuestion } from './named-problems.question.js';

const storage = await openTestStorage();
const { source, submissions, readings, aSubmission, claimed } = storage;
const question = new NamedProblemsQuestion(source);

afterAll(() => storage[Symbol.asyncDispose]());

/** A report that names one problem of each of the categories; '' is one that fits none. */
async function arrive(agencyId: string, year: number, ...categories: string[]): Promise<void> {
  const { id } = await submissions.receive(aSubmission());
  const problems = categories.map((code, line) => ({
    text: `${year}年${agencyId}的${code}`,
    categories: code === '' ? [] : code.split('+'),
    at: { line },
  }));
  const reading = aReport({ problems });
  await readings.finish(
    await claimed(id),
    aFinishedReading({ agencyId, year, newAgency: null }, { reading, measures: measure(reading) }),
  );
}

beforeAll(async () => {
  await storeAgency(source, { id: 'c', name: '同心县丙局', regionCode: '640324', kind: 'education' });
  await storeAgency(source, { id: 'p', name: '吴忠市丁局', regionCode: '640300', kind: 'education' });
  await storeAgency(source, { id: 'f', name: '盐池县戊局' });
  await arrive('a', 2022, 'P01', 'P02');
  await arrive('a', 2023, 'P09');
  await arrive('a', 2023, 'P01', 'P01+P03', '');
  await arrive('b', 2023, 'P01');
  await arrive('c', 2022, 'P01', '');
  await arrive('c', 2023);
  await arrive('p', 2020, 'P02');
  await arrive('p', 2022, 'P02');
  await arrive('p', 2023, 'P02');
  // Figures without a document say nothing.
  const figures = await storeReport(source, { agencyId: 'f', year: 2023 });
  await source.query(`UPDATE report SET submission_id = NULL, stated_facts = '[]' WHERE id = $1`, [figures]);
});

it('counts the reports that came as documents, by region, kind and year', async () => {
  expect((await question.ask({ year: 2023 }, 'region')).groups).toEqual([
    { key: '640300', name: '吴忠市', reports: 1 },
    { key: '640323', name: '盐池县', reports: 2 },
    { key: '640324', name: '同心县', reports: 1 },
  ]);
  const counted = async (by: 'kind' | 'year', more: object = {}) =>
    (await question.ask({ year: 2023, ...more }, by)).groups.map(({ key, reports }) => [key, reports]);
  expect(await counted('kind')).toEqual([
    ['education', 2],
    ['other', 2],
  ]);
  expect(await counted('year', { kind: 'education' })).toEqual([
    ['2020', 1],
    ['2022', 2],
    ['2023', 2],
  ]);
});

it('counts a category once a report, the most named first and what fits none last; not in replaced reports', async () => {
  expect((await question.ask({ year: 2023 }, 'region')).counts).toEqual([
    { category: 'P01', key: '640323', reports: 2 },
    { category: 'P02', key: '640300', reports: 1 },
    { category: 'P03', key: '640323', reports: 1 },
    { category: 'none', key: '640323', reports: 1 },
  ]);
  expect((await question.ask({ year: 2023, region: '640324' }, 'year')).counts).toEqual([
    { category: 'P01', key: '2022', reports: 1 },
    { category: 'none', key: '2022', reports: 1 },
  ]);
});

it('tells of who reported in both years what recurs, what is new, and what is named no more', async () => {
  const { compared, changes } = await question.ask({ year: 2023 }, 'year');
  expect(compared).toBe(3);
  expect(changes).toEqual([
    { category: 'P01', recurring: 1, fresh: 0, gone: 1 },
    { category: 'P02', recurring: 1, fresh: 0, gone: 1 },
    { category: 'P03', recurring: 0, fresh: 1, gone: 0 },
  ]);
  expect((await question.ask({ year: 2022 }, 'year')).changes).toEqual([]);
});

const textsOf = async (asked: Partial<Parameters<NamedProblemsQuestion['sentences']>[0]>) =>
  (await question.sentences({ year: 2023, limit: null, ...asked })).rows.map(({ text }) => text).sort();

it('gives the sentences behind every count', async () => {
  expect(await textsOf({ category: 'P01' })).toEqual(['2023年a的P01', '2023年a的P01+P03', '2023年b的P01']);
  expect(await textsOf({ category: 'P01', state: 'recurring' })).toEqual(['2023年a的P01', '2023年a的P01+P03']);
  expect(await textsOf({ category: 'P01', state: 'gone' })).toEqual(['2022年c的P01']);
  expect(await textsOf({ category: 'P01', state: 'fresh' })).toEqual([]);
  expect(await textsOf({ category: 'P03', state: 'fresh' })).toEqual(['2023年a的P01+P03']);
  expect(await textsOf({ category: 'none' })).toEqual(['2023年a的']);
  expect(await textsOf({ region: '640300', year: 2022 })).toHaveLength(5);
  expect(await textsOf({ at: '640300', year: 2022 })).toEqual(['2022年p的P02']);
  expect(await textsOf({ kind: 'education' })).toEqual(['2023年p的P02']);
});

it('pages sentences, with agency, report and place', async () => {
  const asked = { year: 2023, limit: 2 };
  const first = await question.sentences(asked);
  expect(first.rows[0]).toMatchObject({ position: 0, year: 2023, agency: { id: 'p' }, categories: ['P02'] });
  const seen = [...first.rows];
  let { next } = first;
  while (next !== null) {
    const page = await question.sentences({ ...asked, after: next });
    seen.push(...page.rows);
    next = page.next;
  }
  expect(new Set(seen.map(({ reportId, position }) => `${reportId}/${position}`)).size).toBe(5);
  expect(seen).toHaveLength(5);
  await expect(question.sentences({ ...asked, after: 'x' })).rejects.toMatchObject({ code: 'question-invalid' });
});

it('follows every agency over five years, page by page', async () => {
  const first = await question.agencies({ year: 2023, limit: 2 });
  expect(first.rows.map(({ agency, years }) => [agency.id, years])).toEqual([
    ['p', { P02: 3 }],
    ['a', { P01: 2, P02: 1, P03: 1, none: 1 }],
  ]);
  const second = await question.agencies({ year: 2023, limit: 2, after: first.next! });
  expect(second.rows.map(({ agency, years }) => [agency.id, years])).toEqual([
    ['b', { P01: 1 }],
    ['c', { P01: 1, none: 1 }],
  ]);
  expect(second.next).toBeNull();
  const [later] = (await question.agencies({ year: 2023, region: '640300', kind: 'education', limit: null })).rows;
  expect(later?.years).toEqual({ P02: 3 });
});

it('counts as many reports as the sentences behind a count come from', async () => {
  const asked = { year: 2023 };
  const { counts, changes: changed } = await question.ask(asked, 'region');
  for (const { category, key, reports } of counts) {
    const { rows } = await question.sentences({ ...asked, category, at: key, limit: null });
    expect([category, new Set(rows.map(({ reportId }) => reportId)).size]).toEqual([category, reports]);
  }
  for (const { category, ...changes } of changed) {
    for (const state of ['recurring', 'fresh', 'gone'] as const) {
      const { rows } = await question.sentences({ ...asked, category, state, limit: null });
      const agencies = new Set(rows.map(({ agency }) => agency.id)).size;
      expect([category, state, agencies]).toEqual([category, state, changes[state]]);
    }
  }
});

it('counts once for all who ask, until a report arrives', async () => {
  const first = await question.ask({ year: 2023 }, 'kind');
  expect(await question.ask({ year: 2023 }, 'kind')).toBe(first);
  await arrive('p', 2023, 'P05');
  const { counts } = await question.ask({ year: 2023 }, 'kind');
  expect(counts.map(({ category }) => category)).toContain('P05');
});
