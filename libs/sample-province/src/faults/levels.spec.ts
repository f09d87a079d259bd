import { sampleProvince } from '../sample-province.js';
import { LEVEL_FAULTS } from './levels.js';

const { documents, missing } = sampleProvince({ seed: 7, years: [2021, 2022, 2023], agencies: 66, faultShare: 0.6 });
const sound = new Map(
  sampleProvince({ seed: 7, years: [2021, 2022, 2023], agencies: 66, faultShare: 0 }).documents.map((document) => [
    `${document.agencyId}/${document.year}`,
    document.truth(),
  ]),
);
const faulty = documents.map((document) => document.truth()).filter(({ faults }) => faults.length > 0);
const isGovernment = ({ agencyId }: { agencyId: string }) => agencyId.endsWith('-government');
const LEVEL_RULES = new Set(LEVEL_FAULTS.map(({ rule }) => rule));

it('goes wrong in every way, and only in reports of governments', () => {
  const put = (documents: typeof faulty) => new Set(documents.flatMap(({ faults }) => faults.map(({ rule }) => rule)));
  expect(put(faulty.filter(isGovernment))).toEqual(LEVEL_RULES);
  const others = put(faulty.filter((document) => !isGovernment(document)));
  expect([...others].filter((rule) => LEVEL_RULES.has(rule))).toEqual([]);
});

it('changes figures of the report', () => {
  for (const { agencyId, year, cells } of faulty.filter(isGovernment)) {
    expect(cells).not.toEqual(sound.get(`${agencyId}/${year}`)?.cells);
  }
});

it('leaves nothing out of a sum where what is missing might make up for it', () => {
  const countyOf = ({ agencyId, year }: { agencyId: string; year: number }) => `${agencyId.split('-')[1]}/${year}`;
  const lacking = new Set(missing.filter((report) => !isGovernment(report)).map(countyOf));
  const left = faulty.filter(({ faults }) => faults.some(({ rule }) => rule === 'whole-covers-parts'));
  expect(lacking.size).toBeGreaterThan(3);
  expect(left.length).toBeGreaterThan(3);
  expect(left.map(countyOf).filter((county) => lacking.has(county))).toEqual([]);
});
