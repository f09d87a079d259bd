import type { AnnualReport } from '@gongkai/report-model';
import { readReport } from '@gongkai/report-pipeline';
import { FAULT_KINDS, type SampleDocument, sampleProvince } from '@gongkai/sample-province';

/** Every report has a fault: three years of a small province hold each kind several times. */
const PROVINCE = sampleProvince({ seed: 20_241_124, years: [2022, 2023, 2024], agencies: 25, faultShare: 1 });
const DOCUMENTS = [...PROVINCE.documents].sort((one, other) => one.year - other.year);

interface Told {
  readonly path: string;
  /** Rule, or rules that would name the same cause, and how grave. */
  readonly findings: readonly { readonly rules: readonly string[]; readonly severity: string }[];
}

/** A blank of the year before makes this year's carry-over doubtful, rightly, whatever was done to this year. */
const CHAIN = 'carry-over-chain';

describe('a province of invented reports', () => {
  const checked: { readonly document: SampleDocument; readonly told: Told }[] = [];

  beforeAll(async () => {
    const before = new Map<string, AnnualReport>();
    for (const document of DOCUMENTS) {
      const previous = before.get(`${document.agencyId} ${document.year - 1}`);
      const { reading, findings } = await readReport(
        await document.bytes(),
        previous === undefined ? {} : { previous },
      );
      if (reading.kind === 'annual-report') before.set(`${document.agencyId} ${document.year}`, reading);
      const told = findings
        .filter(({ rule, verdict }) => rule !== CHAIN || verdict === 'violated')
        .map(({ rule, also, severity }) => ({ rules: [rule, ...also], severity }));
      checked.push({ document, told: { path: document.fileName, findings: told } });
    }
  }, 120_000);

  it('has every kind of fault', () => {
    const put = new Set(DOCUMENTS.flatMap((document) => document.truth().faults.map(({ rule }) => rule)));
    expect([...put].sort()).toEqual([...new Set(FAULT_KINDS.map(({ rule }) => rule))].sort());
  });

  it('is found to have the faults that were put in, and no other', () => {
    expect(checked.map(({ told }) => told)).toEqual(
      checked.map(({ document }) => ({
        path: document.fileName,
        findings: document.truth().faults.map(({ rule, severity }) => ({
          rules: expect.arrayContaining([rule]) as string[],
          severity,
        })),
      })),
    );
  });
});
