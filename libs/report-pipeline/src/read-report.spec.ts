import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { textAt } from '@gongkai/document-reading';
import type { AnnualReport, Reading } from '@gongkai/report-model';
import fc from 'fast-check';

import { readReport, type ReportResult } from './read-report.js';

const ROOT = join(import.meta.dirname, '../../..');
const SEED = readFileSync(join(ROOT, '../shared/seed/yanchi-science-2023.txt'), 'utf8');

const RETOLD = join(ROOT, 'samples/retold');

/** Reads the text of a report, and says so where it is none. */
async function reportOf(text: string): Promise<ReportResult & { readonly reading: AnnualReport }> {
  const result = await readReport(new TextEncoder().encode(text));
  if (result.reading.kind !== 'annual-report') throw new Error(result.reading.reason);
  return { ...result, reading: result.reading };
}

function valuesOf({ cells }: AnnualReport): Record<string, number | null> {
  return Object.fromEntries(Object.entries(cells).map(([key, { value }]) => [key, value]));
}

describe('the report of a county bureau', () => {
  it('is read with all its figures and its one contradiction', async () => {
    const { document, reading, findings } = await reportOf(SEED);
    expect(reading).toMatchObject({ agency: '盐池县科学技术局', year: 2023, edition: '2021' });
    const ones = Object.entries(valuesOf(reading)).filter(([, value]) => value !== 0);
    expect(ones).toHaveLength(6);
    expect(ones.every(([, value]) => value === 1)).toBe(true);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([
      {
        rule: 'none-received-matches-table',
        verdict: 'violated',
        cells: ['applications.newlyReceived.total'],
        also: ['none-received-contradicted'],
      },
    ]);
    const places = errors[0]!.at.map((place) => textAt(document!, place));
    expect(places).toHaveLength(3);
    expect(places[0]).toContain('未收到政府信息公开申请');
    expect(places[1]).toContain('1 件');
    expect(places[2]).toBe('1');
  });

  it('is right once the left-over sentence is gone', async () => {
    const { findings } = await reportOf(SEED.replace('我局未收到政府信息公开申请，', '我局'));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each([
    [
      '三、本年度办理结果\t(一) 予以公开\t0',
      '三、本年度办理结果\t(一) 予以公开\t3',
      'applications.granted.naturalPerson',
      0,
    ],
    ['(七) 总计\t1\t0\t0\t0\t0\t0\t1', '(七) 总计\t1\t0\t0\t0\t0\t0\t4', 'applications.concluded.total', 1],
    ['四、结转下年度继续办理\t\t0', '四、结转下年度继续办理\t\t2', 'applications.carriedForward.naturalPerson', 0],
  ])('has a wrong figure named: %j', async (right, wrong, cell, expected) => {
    expect(SEED).toContain(right);
    const { findings } = await reportOf(SEED.replace(right, wrong));
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors).toHaveLength(2);
    expect(errors).toContainEqual(expect.objectContaining({ cells: [cell], expected }));
  });

  it('has figures that differ between two sentences named', async () => {
    const { findings } = await reportOf(
      SEED.replace('我局在县政府门户网站公开信息 15 条', '我局在县政府门户网站公开信息 18 条'),
    );
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'mentions-agree', expected: 15, found: 18 }));
  });

  it('follows its agency and its year', async () => {
    const { reading } = await reportOf(SEED.replaceAll('盐池县科学技术局', '同心县教育局').replaceAll('2023', '2022'));
    expect(reading).toMatchObject({ agency: '同心县教育局', year: 2022 });
  });

  it('never takes a blank for a zero', async () => {
    const { reading, findings } = await reportOf(SEED.replace('行政强制\t0', '行政强制\t'));
    expect(reading.cells['proactive.coercion.decisions']).toMatchObject({ state: 'blank', value: null });
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'blank-cells',
        verdict: 'unverifiable',
        cells: ['proactive.coercion.decisions'],
      }),
    );
  });

  it('is compared with the report of the year before', async () => {
    const before = SEED.replaceAll('2023', '2022').replace(
      '四、结转下年度继续办理\t\t0\t0\t0\t0\t0\t0\t0',
      '四、结转下年度继续办理\t\t2\t0\t0\t0\t0\t0\t2',
    );
    const { reading: previous } = await reportOf(before);
    const { findings } = await readReport(new TextEncoder().encode(SEED), { previous });
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'carry-over-chain', expected: 2, found: 0 }));
  });
});

describe('one report told in every format', () => {
  const files = readdirSync(RETOLD).filter((name) => !name.endsWith('.json'));
  const readFile = (name: string) => readReport(readFileSync(join(RETOLD, name)));

  it('is there as text, Markdown, page, Word, Excel and PDF, new and old', () => {
    const endings = ['doc', 'docx', 'html', 'md', 'mht', 'pdf', 'txt', 'xls', 'xlsx'];
    expect(files.sort()).toEqual(endings.map((ending) => `retold.${ending}`));
  });

  it.each(files)('%s reads like the text, and is found to contradict itself once', async (name) => {
    const [told, text] = [await readFile(name), await readFile('retold.txt')];
    expect(toldIn(told.reading)).toEqual(toldIn(text.reading));
    const errors = told.findings.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ rule: 'none-received-matches-table', also: ['none-received-contradicted'] }]);
    for (const at of errors.flatMap((finding) => finding.at)) {
      expect(textAt(told.document!, at)).toMatch(/^(1|.*申请.*)$/su);
    }
  });
});

/** What a reading says, whatever the document looked like. */
function toldIn(reading: Reading): object {
  if (reading.kind !== 'annual-report')
    throw new Error(reading.kind === 'other' ? reading.documentKind : reading.reason);
  const { agency, year, edition, facts, problems, measures } = reading;
  return {
    agency,
    year,
    edition,
    values: valuesOf(reading),
    facts: facts.map(({ name, value, approximate }) => [name, value, approximate]),
    problems: problems.map(({ categories }) => categories),
    measures: measures.map(({ categories }) => categories),
  };
}

describe('what is no report', () => {
  it.each([
    ['nothing', new Uint8Array(), 'document-empty'],
    ['white space', new TextEncoder().encode(' \n\t\n'), 'document-empty'],
    [
      'a broken picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'document-damaged',
    ],
    ['more than 50 MB', new Uint8Array(50 * 1024 * 1024 + 1), 'document-too-large'],
    ['half a Word document', readFileSync(join(RETOLD, 'retold.docx')).subarray(0, 3000), 'document-damaged'],
  ])('%s is unreadable, with a reason in Chinese', async (_, bytes, code) => {
    const result = await readReport(bytes);
    expect(result).toMatchObject({ document: null, reading: { kind: 'unreadable', code }, findings: [] });
    expect(result.reading).toHaveProperty('reason', expect.stringMatching(/\p{Script=Han}/u));
  });

  it('is said to be something else, and not checked', async () => {
    const notice =
      '关于做好政府信息公开工作年度报告编制工作的通知\n\n各乡镇人民政府，县直各部门：\n请于1月31日前报送年度报告。\n';
    const { reading, findings } = await readReport(new TextEncoder().encode(notice));
    expect(reading.kind).toBe('other');
    expect(findings).toEqual([]);
  });

  it('never throws, however the bytes were spoilt', async () => {
    const originals = ['retold.txt', 'retold.html', 'retold.docx', 'retold.xlsx'].map((name) =>
      readFileSync(join(RETOLD, name)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...originals),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.uint8Array(),
        spoil,
      ),
      { numRuns: 40 },
    );
  });
});

/** Cuts the document off, or writes other bytes over a part of it. */
async function spoil(original: Uint8Array, where: number, bytes: Uint8Array): Promise<void> {
  const at = Math.floor(where * original.length);
  const overwritten = Uint8Array.from(original);
  overwritten.set(bytes.subarray(0, original.length - at), at);
  for (const spoilt of [original.subarray(0, at), overwritten]) {
    const { reading } = await readReport(spoilt);
    expect(reading.notices.filter(({ code }) => code === 'reading-failed')).toEqual([]);
  }
}
