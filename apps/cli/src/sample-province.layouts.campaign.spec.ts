import { readReport } from '@gongkai/report-pipeline';
import { type SampleDocument, sampleProvince } from '@gongkai/sample-province';

import { type Fate, fateOf } from './testing/fate.js';
import { layOutElsewhere, type Route, ROUTES } from './testing/lay-out-elsewhere.js';
import { requirePrograms } from './testing/run-program.js';
import { Tally } from './testing/tally.js';

/** About how many documents are read; every third is laid out by another program. */
const COUNT = Number(process.env.GONGKAI_COUNT ?? 300);
const SEED = Number(process.env.GONGKAI_SEED ?? 1);
const YEARS = [2020, 2021, 2022, 2023];

const FORMATS = new Set(ROUTES.map(({ from }) => from));

const tally = new Tally<Fate>(['right', 'unreadable', 'wrong']);
const documents = { own: 0, elsewhere: 0 };
const wrong: string[] = [];
const strangers: string[] = [];

beforeAll(
  async () => {
    requirePrograms();
    // One report in twenty-five is missing.
    const agencies = Math.ceil(COUNT / (0.96 * YEARS.length));
    const province = sampleProvince({ seed: SEED, years: YEARS, agencies, faultShare: 0.3 });
    for (const format of FORMATS) {
      const all = province.documents.filter((document) => document.format === format);
      const isElsewhere = (_document: SampleDocument, index: number): boolean => index % 3 === 0;
      for (const document of all.filter((one, index) => !isElsewhere(one, index))) {
        documents.own += 1;
        await judge(document, await document.bytes(), `own ${format}`);
      }
      await judgeElsewhere(all.filter(isElsewhere), format);
    }
    process.stdout.write(`${documents.own} documents of our own, ${documents.elsewhere} laid out elsewhere\n`);
    process.stdout.write(`${tally.table()}\n`);
  },
  120_000 + COUNT * 3000,
);

it('reads at least a third as another program laid it out', () => {
  expect(documents.elsewhere * 3).toBeGreaterThanOrEqual(documents.own + documents.elsewhere);
});

it('knows whose report each is, and of which year', () => {
  expect(strangers).toEqual([]);
});

it('reads no cell wrong, whoever laid the document out', () => {
  expect(wrong).toEqual([]);
});

it('finds fewer than one cell in a thousand unreadable', () => {
  expect(tally.share('unreadable')).toBeLessThan(0.001);
});

/** The documents go the ways that start from their format, in turn. */
async function judgeElsewhere(documents: readonly SampleDocument[], format: Route['from']): Promise<void> {
  const ways = ROUTES.filter(({ from }) => from === format);
  for (const [number, way] of ways.entries()) {
    await judgeWay(
      documents.filter((_document, index) => index % ways.length === number),
      way,
    );
  }
}

async function judgeWay(own: readonly SampleDocument[], way: Route): Promise<void> {
  const files = layOutElsewhere(await Promise.all(own.map((document) => document.bytes())), way);
  for (const [index, document] of own.entries()) {
    documents.elsewhere += 1;
    await judge(document, files[index] ?? new Uint8Array(), `${way.from} → ${way.to}, ${way.program}`);
  }
}

async function judge(document: SampleDocument, bytes: Uint8Array, way: string): Promise<void> {
  const { reading } = await readReport(bytes);
  const { agency, year, path, cells } = document.truth();
  const report = reading.kind === 'annual-report' ? reading : null;
  if (report?.agency !== agency || report.year !== year) {
    strangers.push(`${path}, ${way}: ${report?.agency} ${report?.year} ${JSON.stringify(reading).slice(0, 200)}`);
  }
  for (const [key, printed] of Object.entries(cells)) {
    const fate = fateOf(report?.cells[key], printed);
    tally.note(way, fate);
    if (fate === 'wrong') wrong.push(`${path}, ${way}, ${key}: ${printed}, read ${JSON.stringify(report?.cells[key])}`);
  }
}
