import { toldBy } from '../testing/told-by.js';
import { MOST_AGENCIES, similarTexts } from './similar-texts-among.js';

const ALL = [0, 1, 2, 3, 4, 5];

function of(agency: string, told: readonly number[] = ALL, year = 2023) {
  return { report: `${agency} ${year}`, agencyId: agency, agency, year, reading: toldBy(agency, told, 15, year) };
}

function found(...reports: ReturnType<typeof of>[]) {
  return similarTexts(reports).map((similar) => similar.reports.map(({ report }) => report));
}

it('finds those that say the same, each of them', () => {
  expect(found(of('西吉县教育局'), of('同心县民政局', [0]), of('隆德县财政局'))).toEqual([
    ['隆德县财政局 2023'],
    [],
    ['西吉县教育局 2023'],
  ]);
});

it('looks into the year before, not into the one after, and leaves an agency’s own reports to another rule', () => {
  expect(found(of('西吉县教育局', ALL, 2022), of('隆德县财政局'), of('西吉县教育局', ALL, 2020))).toEqual([
    [],
    ['西吉县教育局 2022'],
    [],
  ]);
  expect(found(of('西吉县教育局', ALL, 2022), of('西吉县教育局'))).toEqual([[], []]);
});

it('takes what more agencies say than a county has for nobody’s own', () => {
  const many = Array.from({ length: MOST_AGENCIES + 1 }, (_, nth) =>
    of(`某县第${'一二三四五六七八九'[nth % 9]}局${nth}`),
  );
  const [first] = similarTexts(many);
  expect(first?.reports).toEqual([]);
  expect(first?.common.length).toBeGreaterThan(0);
  expect(similarTexts(many.slice(1))[0]).toMatchObject({ common: [], reports: { length: MOST_AGENCIES - 1 } });
});
