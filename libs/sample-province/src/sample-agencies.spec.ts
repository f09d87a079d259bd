import { counties, matchAgency } from '@gongkai/organisations';

import { sampleAgencies } from './sample-agencies.js';

const agencyCount = (versions: readonly { agencyId: string }[]) => new Set(versions.map((v) => v.agencyId)).size;
const isBureau = ({ kind }: { kind: string }) => kind !== 'government' && kind !== 'government-office';

it('has twelve bureaus a county, less the one agency that nothing is invented for', () => {
  const agencies = sampleAgencies();
  expect(agencyCount(agencies.filter(isBureau))).toBe(12 * counties().length - 1);
  expect(agencies.map(({ name }) => name)).not.toContain('盐池县科学技术局');
});

it.each([1, 22, 100, 400])('has as many bureaus as are wanted: %d', (wanted) => {
  const agencies = sampleAgencies(wanted);
  expect(agencyCount(agencies.filter(isBureau))).toBe(wanted);
  expect(agencies.map(({ name }) => name)).not.toContain('盐池县科学技术局');
});

it('gives no more than there are', () => {
  expect(agencyCount(sampleAgencies(100_000).filter(isBureau))).toBe(23 * counties().length - 1);
});

it('has a government with its office wherever a county has three bureaus', () => {
  const agencies = sampleAgencies(45);
  const above = agencies.filter((agency) => !isBureau(agency)).map(({ name, parentId }) => [name, parentId]);
  expect(above).toEqual([
    ['兴庆区人民政府', null],
    ['兴庆区人民政府办公室', 'sample-640104-government'],
    ['西夏区人民政府', null],
    ['西夏区人民政府办公室', 'sample-640105-government'],
  ]);
  const below = agencies.filter(({ parentId }) => parentId === 'sample-640104-government');
  expect(new Set(below.map(({ kind }) => kind))).toEqual(
    new Set(['education', 'science', 'market-regulation', 'government-office']),
  );
});

it('leaves a small sample without governments', () => {
  expect(sampleAgencies(43).filter(({ parentId, kind }) => parentId !== null || !isBureau({ kind }))).toEqual([]);
});

it('knows every agency by its printed name in each of its years', () => {
  const agencies = sampleAgencies();
  const found = agencies.map(
    ({ name, validTo }) => matchAgency(name, validTo === null ? 2024 : 2022, agencies).certain?.id,
  );
  expect(found).toEqual(agencies.map(({ id }) => id));
});

it('has agencies that changed their names', () => {
  const renamed = sampleAgencies().filter(({ successorOf }) => successorOf.length > 0);
  expect(renamed.map(({ name }) => name)).toEqual(['兴庆区教育体育局', '彭阳县教育体育局']);
});

it.each(['盐池县科学技术局', '吴忠市盐池县科技局'])('resembles no agency that calls itself %s', (printed) => {
  expect(matchAgency(printed, 2023, sampleAgencies())).toEqual({
    certain: null,
    candidates: [],
    derived: { name: '盐池县科学技术局', kind: 'science', regionCode: '640323' },
  });
});
