import { type Figure, readFigure } from '@gongkai/report-model';
import { readReport } from '@gongkai/report-pipeline';
import { type SampleDocument, sampleProvince } from '@gongkai/sample-province';

import { layOutElsewhere, requirePrograms, type Route, ROUTES } from './testing/lay-out-elsewhere.js';
import { Tally } from './testing/tally.js';

/** About how many documents are read; every third is laid out by another program. */
const COUNT = Number(process.env.GONGKAI_COUNT ?? 300);
const SEED = Number(process.env.GONGKAI_SEED ?? 1);
const YEARS = [2020, 2021, 2022, 2023];

type Fate = 'right' | 'unreadable' | 'wrong';
const tally = new Tally<Fate>(['right', 'unreadable', 'wrong']);
const wrong: string[] = [];
const strangers: string[] = [];

beforeAll(
  async () => {
    requirePrograms();
    const agencies = Math.ceil(COUNT / (0.96 * YEARS.length));
    const { documents } = sampleProvince({ seed: SEED, years: YEARS, agencies, faultShare: 0.3 });
    const isElsewhere = (_document: SampleDocument, index: number) => index % 3 === 0;
    for (const document of documents.filter((one, index) => !isElsewhere(one, index))) {
      await judge(document, await document.bytes(), `own ${document.format}`);
    }
    const others = documents.filter(isElsewhere);
    for (const route of ROUTES) await judgeRoute(others, route);
    process.stdout.write(`${tally.table()}\n`);
  },
  120_000 + COUNT * 3000,
);

it('knows whose report each is, and of which year', () => {
  expect(strangers).toEqual([]);
});

it('reads no cell wrong, whoever laid the document out', () => {
  expect(wrong).toEqual([]);
});

it('finds fewer than one cell in a thousand unreadable', () => {
  expect(tally.share('unreadable')).toBeLessThan(0.001);
});

/** Each document goes the ways that start from its format, in turn. */
async function judgeRoute(documents: readonly SampleDocument[], route: Route): Promise<void> {
  const ways = ROUTES.filter(({ from }) => from === route.from);
  const own = documents
    .filter(({ format }) => format === route.from)
    .filter((_document, index) => index % ways.length === ways.indexOf(route));
  if (own.length === 0) return;
  const files = layOutElsewhere(await Promise.all(own.map((document) => document.bytes())), route);
  for (const [index, document] of own.entries()) {
    await judge(document, files[index] ?? new Uint8Array(), `${route.from} → ${route.to}, ${route.program}`);
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

function fateOf(figure: Figure | undefined, printed: string | null): Fate {
  if (printed === null) return figure === undefined || figure.state === 'missing' ? 'right' : 'wrong';
  const expected = readFigure(printed, {});
  if (figure?.state === expected.state && figure.value === expected.value) return 'right';
  return figure === undefined || figure.state === 'missing' ? 'unreadable' : 'wrong';
}
