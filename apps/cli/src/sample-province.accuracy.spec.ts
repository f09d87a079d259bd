import { ALL_RULES, checkReport, type ReportToCompare, similarTexts } from '@gongkai/consistency-rules';
import type { AnnualReport, Figure, Finding } from '@gongkai/report-model';
import { readReport } from '@gongkai/report-pipeline';
import {
  type DocumentTruth,
  FAULT_KINDS,
  type InjectedFault,
  SAMPLE_WORDING,
  sampleProvince,
} from '@gongkai/sample-province';

import { Scores } from './testing/scores.js';

/** About how many documents are written and read; a campaign sets GONGKAI_COUNT to thousands. */
const COUNT = Number(process.env.GONGKAI_COUNT ?? 60);
const SEED = Number(process.env.GONGKAI_SEED ?? 20240131);
const YEARS = [2022, 2023, 2024];

/** The rules that compare with the year before. */
const LOOKS_BACK = new Set(
  ALL_RULES.filter(({ catalogue }) => /^XY-|^X-0[12]|^T4-05/u.test(catalogue)).map(({ code }) => code),
);

/** What these compare with is known of the other agencies and of the roster, not from a report; their own cases hold them. */
const NEEDS_ROSTER = [
  'year-before-by-lineage',
  'published-within-peers',
  'applications-within-peers',
  'documents-by-those-entitled',
];

interface Read {
  readonly truth: DocumentTruth;
  readonly report: AnnualReport | null;
  readonly findings: readonly Finding[];
  /** The report of the year before has a fault of its own, which this one may be blamed for. */
  readonly afterFault: boolean;
}

const read: Read[] = [];

beforeAll(
  async () => {
    // One report in twenty-five is missing.
    const agencies = Math.ceil(COUNT / (0.96 * YEARS.length));
    const province = sampleProvince({ seed: SEED, years: YEARS, agencies, faultShare: 0.4 });
    const reports = new Map<string, AnnualReport>();
    const faulty = new Set<string>();
    const judged: { truth: DocumentTruth; report: AnnualReport | null; previous: AnnualReport | undefined }[] = [];
    for (const document of province.documents) {
      const previous = reports.get(`${document.agencyId}/${document.year - 1}`);
      const { reading } = await readReport(await document.bytes());
      const report = reading.kind === 'annual-report' ? reading : null;
      if (report) reports.set(`${document.agencyId}/${document.year}`, report);
      const truth = document.truth();
      if (truth.faults.length > 0) faulty.add(`${document.agencyId}/${document.year}`);
      judged.push({ truth, report, previous });
    }
    const similar = similarTexts(judged.flatMap(toCompare));
    for (const [index, { truth, report, previous }] of judged.entries()) {
      const context = {
        wordings: [SAMPLE_WORDING],
        ...(previous && { previous }),
        ...(similar[index] && { similar: similar[index] }),
      };
      const findings = report ? checkReport(report, context) : [];
      read.push({ truth, report, findings, afterFault: faulty.has(`${truth.agencyId}/${truth.year - 1}`) });
    }
  },
  60_000 + COUNT * 1000,
);

it('recognises every document with its agency and year', () => {
  expect(read.map(({ report }) => [report?.agency, report?.year, report?.edition])).toEqual(
    read.map(({ truth: { agency, year, edition } }) => [agency, year, edition]),
  );
});

it('reads every cell as it was printed, in all formats', () => {
  const wrong = read.flatMap(({ truth, report }) =>
    Object.entries(truth.cells).flatMap(([key, printed]) => {
      const figure = report?.cells[key];
      const right = printed === null ? figure?.state === 'missing' : figure?.raw === printed && means(figure, printed);
      return right ? [] : [`${truth.path} ${key}: ${printed ?? 'not there'}, read ${JSON.stringify(figure)}`];
    }),
  );
  expect(wrong).toEqual([]);
  expect(new Set(read.map(({ truth }) => truth.format)).size).toBe(4);
});

it('reads what the sentences state: no mention missed, none made up', () => {
  const inWords = ({ name, value, approximate }: { name: string; value: number | null; approximate: boolean }) =>
    `${name} ${approximate ? '~' : '='} ${value}`;
  for (const { truth, report } of read) {
    const facts = report?.facts.map(inWords).sort();
    expect({ path: truth.path, facts }).toEqual({ path: truth.path, facts: truth.facts.map(inWords).sort() });
  }
});

it('lists the problems and measures, each under its category', () => {
  for (const { truth, report } of read) {
    for (const list of ['problems', 'measures'] as const) {
      const found = report?.[list].map(({ categories }) => categories) ?? [];
      expect({ path: truth.path, items: found.length }).toEqual({ path: truth.path, items: truth[list].length });
      for (const [index, { category }] of truth[list].entries()) expect(found[index]).toContain(category);
    }
  }
});

it('finds every injected fault, and no error in a sound report', () => {
  const scores = new Scores();
  for (const { truth, findings, afterFault } of read) {
    const isJudged = (code: string) => !afterFault || !LOOKS_BACK.has(code);
    for (const fault of truth.faults.filter(({ rule }) => isJudged(rule)))
      scores.note(fault.rule, findings.some((finding) => explains(finding, fault)) ? 'found' : 'missed');
    for (const finding of findings.filter(accuses)) {
      const isExplained = truth.faults.some((fault) => explains(finding, fault));
      if (!isExplained && isJudged(finding.rule)) scores.note(finding.rule, 'falseAlarms');
    }
  }
  process.stdout.write(`${scores.table()}\n`);
  expect(scores.of('missed')).toEqual([]);
  expect(scores.of('falseAlarms')).toEqual([]);
});

it('has a fault for every rule that looks at one agency', () => {
  const injected = new Set(FAULT_KINDS.flatMap(({ rule, also }) => [rule, ...also]));
  // Rules across levels need the reports of a whole county: their own cases and the arrival of a county hold them.
  // The day of publication stands beside a report, not in it.
  const ofOneAgency = ALL_RULES.filter(({ catalogue }) => !/^(?:XL|DL)-/u.test(catalogue));
  const uninjected = ofOneAgency.map(({ code }) => code).filter((code) => !injected.has(code));
  expect(uninjected.filter((code) => !NEEDS_ROSTER.includes(code))).toEqual([]);
});

function toCompare({ truth, report }: Pick<Read, 'truth' | 'report'>): ReportToCompare[] {
  if (!report) throw new Error(`${truth.path} is not read as a report`);
  const { path, agencyId, agency, year } = truth;
  return [{ report: path, agencyId, agency, year, reading: report }];
}

/** What is wrong for certain, and what says that somebody has copied. */
function accuses({ rule, severity, verdict }: Finding): boolean {
  return verdict === 'violated' && (severity === 'error' || rule === 'text-differs-from-others');
}

/** A number has its value; 1,204 is 1204. Nothing else has one. */
function means({ value }: Figure, printed: string): boolean {
  return value === (/^-?[\d,.]+$/u.test(printed) ? Number(printed.replaceAll(',', '')) : null);
}

/** One cause is one finding: the rule may stand in front, or among those that the same cause breaks. */
function explains(finding: Finding, fault: InjectedFault): boolean {
  return [finding.rule, ...finding.also].some((rule) => rule === fault.rule || fault.also.includes(rule));
}
