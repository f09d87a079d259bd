import { applicationCell } from '@gongkai/report-form';

import { sampleProvince } from '../sample-province.js';
import type { DocumentTruth } from '../truth.js';

const province = sampleProvince({ seed: 7, years: [2020, 2021, 2022, 2023], agencies: 66, faultShare: 0 });
const reports = new Map(
  province.truth().documents.map((document) => [`${document.agencyId}/${document.year}`, document]),
);
const missing = new Set(province.missing.map(({ agencyId, year }) => `${agencyId}/${year}`));
const governments = [...reports.values()].filter(({ agencyId }) => agencyId.endsWith('-government'));

const count = ({ cells }: DocumentTruth, key: string) => Number(cells[key]?.replaceAll(',', ''));

function below({ agencyId, year }: DocumentTruth): string[] {
  const ids = province.agencies.filter(({ parentId }) => parentId === agencyId).map((agency) => agency.agencyId);
  return [...new Set(ids)].map((id) => `${id}/${year}`);
}

/** The cells in which the government does not print what its agencies come to. */
function unequal(government: DocumentTruth): string[] {
  const parts = below(government).flatMap((key) => reports.get(key) ?? []);
  return Object.keys(government.cells).filter((key) => {
    const sum = parts.reduce((total, part) => total + count(part, key), 0);
    return Math.abs(sum - count(government, key)) > 1e-6;
  });
}

it('sums up its office and its bureaus, in the form of either edition', () => {
  const complete = governments.filter((government) => below(government).every((key) => reports.has(key)));
  expect(complete.length).toBeGreaterThan(40);
  expect(new Set(complete.map(({ edition }) => edition))).toEqual(new Set(['2019', '2021']));
  expect(complete.flatMap((government) => unequal(government).map((key) => `${government.path} ${key}`))).toEqual([]);
});

it('counts those whose reports never came', () => {
  const incomplete = governments.filter((government) => below(government).some((key) => missing.has(key)));
  const larger = incomplete.filter((government) => {
    const parts = below(government).flatMap((key) => reports.get(key) ?? []);
    return unequal(government).every(
      (key) => parts.reduce((total, part) => total + count(part, key), 0) < count(government, key),
    );
  });
  expect(incomplete.length).toBeGreaterThan(5);
  expect(larger).toEqual(incomplete);
  expect(incomplete.flatMap(unequal).length).toBeGreaterThan(0);
});

it('hands what a year leaves over to the next', () => {
  const links = governments.flatMap((government): [number, number][] => {
    const before = reports.get(`${government.agencyId}/${government.year - 1}`);
    if (!before) return [];
    const [carriedOver, carriedForward] = ['carriedOver', 'carriedForward'].map((row) => applicationCell(row, 'total'));
    return [[count(government, carriedOver ?? ''), count(before, carriedForward ?? '')]];
  });
  expect(links.length).toBeGreaterThan(40);
  expect(links.map(([over]) => over)).toEqual(links.map(([, forward]) => forward));
});

it('comes by the end of March, most of them', () => {
  const late = governments.filter(({ publishedOn, year }) => publishedOn > `${year + 1}-03-31`);
  const early = governments.filter(({ publishedOn, year }) => publishedOn <= `${year + 1}-01-31`);
  expect([late.length < governments.length / 5, early]).toEqual([true, []]);
});
