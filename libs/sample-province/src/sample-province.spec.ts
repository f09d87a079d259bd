import { createHash } from 'node:crypto';

import { applicationCell, challengeCell, EDITIONS, outcomeRows } from '@gongkai/report-form';

import { FAULT_KINDS } from './faults/put-faults.js';
import { sampleProvince, type SampleProvince } from './sample-province.js';
import type { DocumentTruth } from './truth.js';

const FORM = EDITIONS['2021'];
const YEARS = [2022, 2023, 2024];
const province = sampleProvince({ seed: 7, years: YEARS });
const truth = province.truth();

function count(document: DocumentTruth, key: string): number {
  return Number(document.cells[key]);
}

function sum(document: DocumentTruth, keys: readonly string[]): number {
  return keys.reduce((total, key) => total + count(document, key), 0);
}

it('is as large as a province of 22 counties with twelve bureaus, an office and a government in three years', () => {
  expect(province.duties).toHaveLength((263 + 2 * 22) * 3);
  expect(province.documents.length + province.missing.length).toBe(province.duties.length);
});

it('says nothing for the one real agency', () => {
  expect(JSON.stringify(truth)).not.toContain('盐池县科学技术局');
});

it('leaves some reports out and lets some be late', () => {
  const duty = new Map(province.duties.map((due) => [`${due.agencyId}/${due.year}`, due.deadline]));
  const late = province.documents.filter((one) => one.publishedOn > (duty.get(`${one.agencyId}/${one.year}`) ?? ''));
  expect(province.missing.length / province.duties.length).toBeCloseTo(0.04, 1);
  expect(late.length / province.documents.length).toBeCloseTo(0.05, 1);
  expect(province.documents.filter(({ publishedOn, year }) => publishedOn <= `${year}-12-31`)).toEqual([]);
});

it('fills all cells, and every identity holds where no fault was put in', () => {
  const sound = truth.documents.filter(({ faults }) => faults.length === 0);
  expect(new Set(sound.map(({ cells }) => Object.keys(cells).length))).toEqual(new Set([200]));
  expect(sound.flatMap((document) => unbalanced(document).map((where) => `${document.path} ${where}`))).toEqual([]);
});

/** The columns, rows and blocks that do not add up. */
function unbalanced(document: DocumentTruth): string[] {
  const columns = FORM.applicationColumns.filter(({ key: column }) => {
    const cell = (row: string) => applicationCell(row, column);
    const concluded = count(document, cell('concluded'));
    const received = sum(document, ['newlyReceived', 'carriedOver'].map(cell));
    const outcomes = sum(document, outcomeRows(FORM).map(cell));
    return outcomes !== concluded || received !== concluded + count(document, cell('carriedForward'));
  });
  const rows = FORM.applicationRows.filter(({ key: row }) => {
    const [total = '', ...kinds] = FORM.applicationColumns.map(({ key }) => applicationCell(row, key)).reverse();
    return sum(document, kinds) !== count(document, total);
  });
  const forums = FORM.challengeForums.filter(({ key: forum }) => {
    const [total = '', ...results] = FORM.challengeOutcomes.map(({ key }) => challengeCell(forum, key)).reverse();
    return sum(document, results) !== count(document, total);
  });
  return [...columns, ...rows, ...forums].map(({ key }) => key);
}

it('hands what a year leaves over to the next', () => {
  const byName = new Map(truth.documents.map((document) => [`${document.agencyId}/${document.year}`, document]));
  const carriedForward = applicationCell('carriedForward', 'total');
  const broken: string[] = [];
  let links = 0;
  for (const document of truth.documents) {
    const before = byName.get(`${document.agencyId}/${document.year - 1}`);
    if (!before || [document, before].some(({ faults }) => faults.length > 0)) continue;
    if (count(document, applicationCell('carriedOver', 'total')) !== count(before, carriedForward))
      broken.push(document.path);
    if (count(before, carriedForward) > 0) links += 1;
  }
  expect(broken).toEqual([]);
  expect(links).toBeGreaterThan(20);
});

it('has many bureaus with hardly a request and a few with hundreds', () => {
  const received = truth.documents
    .filter(({ agencyId, faults }) => faults.length === 0 && !agencyId.includes('government'))
    .map((document) => count(document, applicationCell('newlyReceived', 'total')));
  expect(received.filter((requests) => requests <= 2).length / received.length).toBeGreaterThan(0.4);
  expect(received.filter((requests) => requests >= 200).length).toBeGreaterThan(2);
});

it('puts a fault into one report in twelve', () => {
  const faults = truth.documents.flatMap((document) => document.faults);
  expect(Math.abs(faults.length - province.documents.length * 0.08)).toBeLessThan(2);
});

it('lets the kinds take turns: where there are more faults than kinds, each occurs', () => {
  const { documents } = sampleProvince({ seed: 7, years: YEARS, faultShare: 0.2 }).truth();
  const put = new Set(documents.flatMap(({ faults }) => faults.map(({ rule }) => rule)));
  const onlyInFormOf2019 = ['catalogue-items-chain', 'catalogue-items-not-negative'];
  expect(FAULT_KINDS.map(({ rule }) => rule).filter((rule) => !put.has(rule))).toEqual(onlyInFormOf2019);
});

it('makes the same province from the same seed, and another from another', async () => {
  const small = (seed: number) => sampleProvince({ seed, years: YEARS, agencies: 2 });
  const hashes = async ({ documents }: SampleProvince) => {
    const bytes = await Promise.all(documents.map((document) => document.bytes()));
    return bytes.map((one) => createHash('sha256').update(one).digest('hex'));
  };
  expect(await hashes(small(7))).toEqual(await hashes(small(7)));
  expect(small(7).truth()).toEqual(small(7).truth());
  expect(small(8).truth().documents[0]?.cells).not.toEqual(small(7).truth().documents[0]?.cells);
}, 60_000);

it('gives an agency the same figures whichever years and agencies are asked for', () => {
  const cellsOf = (documents: readonly DocumentTruth[]) =>
    documents.find(({ agencyId, year }) => agencyId === 'sample-640104-science' && year === 2023)?.cells;
  const alone = sampleProvince({ seed: 7, years: [2023], agencies: 30, faultShare: 0 }).truth();
  const together = sampleProvince({ seed: 7, years: YEARS, agencies: 60, faultShare: 0 }).truth();
  expect(cellsOf(alone.documents)).toBeDefined();
  expect(cellsOf(alone.documents)).toEqual(cellsOf(together.documents));
});

it('uses the form of the year', () => {
  const early = sampleProvince({ seed: 7, years: [2020, 2021], agencies: 4, faultShare: 0 }).truth();
  const forms = early.documents.map(({ year, edition, cells }) => [year, edition, Object.keys(cells).length]);
  expect(new Set(forms.map((form) => form.join('/')))).toEqual(new Set(['2020/2019/198', '2021/2021/200']));
});

it('calls an agency what it was called in the year', () => {
  const names = truth.documents.filter(({ agencyId }) => agencyId === 'sample-640104-education');
  expect(new Map(names.map(({ year, agency }) => [year, agency]))).toEqual(
    new Map([
      [2022, '兴庆区教育局'],
      [2023, '兴庆区教育体育局'],
      [2024, '兴庆区教育体育局'],
    ]),
  );
});

it('can be without any fault', () => {
  const sound = sampleProvince({ seed: 1, years: [2023], agencies: 60, faultShare: 0 }).truth();
  expect(sound.documents.flatMap(({ faults }) => faults)).toEqual([]);
});

it.each([
  [{ years: [] }, '2019'],
  [{ years: [2018] }, '2019'],
  [{ years: [2023.5] }, '2019'],
  [{ years: [2023], agencies: 0 }, '不小于 1'],
  [{ years: [2023], agencies: Number.NaN }, '不小于 1'],
  [{ years: [2023], faultShare: 2 }, '0 与 1'],
])('refuses %j', (options, words) => {
  expect(() => sampleProvince({ seed: 1, ...options })).toThrow(words);
});
