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

import { agenciesBelow, printsTrueFigures, subordinate } from './testing/levels.js';
import { Scores } from './testing/scores.js';

/**
 * About how many documents of bureaus are written and read, those of governments and their offices besides; a
 * campaign sets GONGKAI_COUNT to thousands.
 */
const COUNT = Number(process.env.GONGKAI_COUNT ?? 60);
const SEED = Number(process.env.GONGKAI_SEED ?? 20240131);
const YEARS = [2022, 2023, 2024];

/** The rules that compare with the year before. */
const LOOKS_BACK = new Set(
  ALL_RULES.filter(({ catalogue }) => /^XY-|^X-0[12]|^T4-05/u.test(catalogue)).map(({ code }) => code),
);

/** The rules that add up what the agencies below a government reported. */
const ACROSS_LEVELS = new Set(
  ALL_RULES.filter(({ catalogue }) => /^XL-0[1-4]/u.test(catalogue)).map(({ code }) => code),
);

/** What these compare with is known of the other agencies and of the roster, not from a report; their own cases hold them. */
const NEEDS_ROSTER = [
  'year-before-by-lineage',
  'published-within-peers',
  'applications-within-peers',
  'documents-by-those-entitled',
];

/** Not in a document: a report that a government sums up was never written. */
const PART_MISSING: InjectedFault = { rule: 'all-parts-reported', also: [], severity: 'warning', cells: [] };

interface Read {
  readonly truth: DocumentTruth;
  /** Its own, and that a report which it sums up has not come. */
  readonly faults: readonly InjectedFault[];
  readonly report: AnnualReport | null;
  readonly findings: readonly Finding[];
  /** The report of the year before has a fault of its own, which this one may be blamed for. */
  readonly afterFault: boolean;
  /** A report that it sums up has wrong figures, which this one may be blamed for. */
  readonly overFault: boolean;
}

const read: Read[] = [];

beforeAll(
  async () => {
    // One report in twenty-five is missing.
    const agencies = Math.ceil(COUNT / (0.96 * YEARS.length));
    const province = sampleProvince({ seed: SEED, years: YEARS, agencies, faultShare: 0.4 });
    const reports = new Map<string, AnnualReport>();
    const truths = new Map<string, DocumentTruth>();
    for (const document of province.documents) {
      const { reading } = await readReport(await document.bytes());
      const key = keyOf(document);
      if (reading.kind === 'annual-report') reports.set(key, reading);
      truths.set(key, document.truth());
    }
    const similar = similarTexts([...truths].map(([key, truth]) => toCompare(truth, reports.get(key))));
    for (const [index, [key, truth]] of [...truths].entries()) {
      const { agencyId, year } = truth;
      const report = reports.get(key) ?? null;
      const before = keyOf({ agencyId, year: year - 1 });
      const previous = reports.get(before);
      const below = agenciesBelow(province, agencyId, year);
      const keysBelow = below.map((agency) => keyOf({ agencyId: agency.agencyId, year }));
      const partsOf = keysBelow.map((part) => truths.get(part));
      const context = {
        wordings: [SAMPLE_WORDING],
        subordinates: below.map(({ name }, place) => subordinate(name, reports.get(keysBelow[place] ?? ''))),
        ...(previous && { previous }),
        ...(similar[index] && { similar: similar[index] }),
      };
      read.push({
        truth,
        report,
        faults: [...truth.faults, ...(partsOf.includes(undefined) ? [PART_MISSING] : [])],
        findings: report ? checkReport(report, context) : [],
        afterFault: (truths.get(before)?.faults.length ?? 0) > 0,
        overFault: partsOf.some((part) => part !== undefined && !printsTrueFigures(part)),
      });
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
  for (const { faults, findings, afterFault, overFault } of read) {
    const isJudged = (code: string) => !(afterFault && LOOKS_BACK.has(code)) && !(overFault && ACROSS_LEVELS.has(code));
    for (const fault of faults.filter(({ rule }) => isJudged(rule)))
      scores.note(fault.rule, findings.some((finding) => finds(finding, fault)) ? 'found' : 'missed');
    const alarms = findings.filter((finding) => !faults.some((fault) => explains(finding, fault))).flatMap(alarmsOf);
    for (const rule of alarms.filter(isJudged)) scores.note(rule, 'falseAlarms');
  }
  const sound = read.filter(({ faults }) => faults.length === 0);
  process.stdout.write(`${scores.table()}\n${sound.length} reports without a fault\n`);
  expect(scores.of('missed')).toEqual([]);
  expect(scores.of('falseAlarms')).toEqual([]);
});

it('has a fault for every rule that looks at one report and its neighbours', () => {
  const injected = new Set([PART_MISSING, ...FAULT_KINDS].flatMap(({ rule, also }) => [rule, ...also]));
  // The day of publication stands beside a report, not in it.
  const ofReports = ALL_RULES.filter(({ catalogue }) => !catalogue.startsWith('DL-'));
  const uninjected = ofReports.map(({ code }) => code).filter((code) => !injected.has(code));
  expect(uninjected.filter((code) => !NEEDS_ROSTER.includes(code))).toEqual([]);
});

function keyOf({ agencyId, year }: { readonly agencyId: string; readonly year: number }): string {
  return `${agencyId}/${year}`;
}

function toCompare(
  { path, agencyId, agency, year }: DocumentTruth,
  reading: AnnualReport | undefined,
): ReportToCompare {
  if (!reading) throw new Error(`${path} is not read as a report`);
  return { report: path, agencyId, agency, year, reading };
}

/** A number has its value; 1,204 is 1204. Nothing else has one. */
function means({ value }: Figure, printed: string): boolean {
  return value === (/^-?[\d,.]+$/u.test(printed) ? Number(printed.replaceAll(',', '')) : null);
}

/** One cause is one finding: the rule may stand in front, or among those that the same cause breaks. */
function explains(finding: Finding, fault: InjectedFault): boolean {
  return broken(finding).some((rule) => rule === fault.rule || fault.also.includes(rule));
}

/** Across levels one fault breaks several rules; there each has to say so itself. */
function finds(finding: Finding, fault: InjectedFault): boolean {
  return ACROSS_LEVELS.has(fault.rule) ? broken(finding).includes(fault.rule) : explains(finding, fault);
}

/** The rules of a finding that must not speak up without cause: in front what is wrong for certain or copied; of sums all. */
function alarmsOf(finding: Finding): string[] {
  if (finding.verdict !== 'violated') return [];
  const { rule, severity } = finding;
  const sums = broken(finding).filter((code) => ACROSS_LEVELS.has(code) || code === PART_MISSING.rule);
  const accuses = severity === 'error' || rule === 'text-differs-from-others';
  return accuses && !sums.includes(rule) ? [rule, ...sums] : sums;
}

function broken({ rule, also }: Finding): string[] {
  return [rule, ...also];
}
