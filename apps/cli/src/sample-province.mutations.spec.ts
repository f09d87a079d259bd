import { type Figure, readFigure } from '@gongkai/report-model';
import { readReport, type ReportResult } from '@gongkai/report-pipeline';
import { type MutatedDocument, sampleProvince } from '@gongkai/sample-province';

import { Tally } from './testing/tally.js';
import { tellingOf } from './testing/telling.js';

/** How many documents something happens to; a campaign sets GONGKAI_COUNT to ten thousand. */
const COUNT = Number(process.env.GONGKAI_COUNT ?? 120);
const SEED = Number(process.env.GONGKAI_SEED ?? 20240131);
const YEARS = [2020, 2021, 2022, 2023];

/** Near: a notice names the row, or a finding the cell. Elsewhere: something is said of the report, not of that row. */
const FATES = [
  'right',
  'missing told',
  'missing untold',
  'wrong told near',
  'wrong told elsewhere',
  'wrong in silence',
] as const;
type Fate = (typeof FATES)[number];

it(
  'reads the figure that is printed or says in its row that it reads none, whatever one thing goes wrong',
  async () => {
    const tally = new Tally<Fate>(FATES);
    const bad: string[] = [];
    for (const { path, document } of mutants()) {
      const result = await readReport(await document.bytes());
      for (const [key, printed] of Object.entries(document.cells)) {
        const fate = fateOf(key, printed, result);
        tally.note(document.mutation, fate);
        if (fate !== 'right' && fate !== 'missing told')
          bad.push(`${fate}: ${path} ${document.mutation} ${key}: ${printed ?? 'lost'} ${foundIn(result, key)}`);
      }
    }
    process.stdout.write(`${tally.table()}\n`);
    expect(bad).toEqual([]);
  },
  60_000 + COUNT * 1000,
);

function foundIn({ reading }: ReportResult, key: string): string {
  return reading.kind === 'annual-report' ? String(reading.cells[key]?.value) : reading.kind;
}

function* mutants(): Generator<{ path: string; document: MutatedDocument }> {
  const agencies = Math.min(200, Math.ceil(COUNT / YEARS.length) + 1);
  const { documents } = sampleProvince({ seed: SEED, years: YEARS, agencies, faultShare: 0 });
  for (let count = 0; count < COUNT; count += 1) {
    const document = documents[count % documents.length];
    if (!document) throw new Error('The province has no documents');
    const variant = Math.floor(count / documents.length);
    yield { path: `${document.fileName} ${variant}`, document: document.mutated(variant) };
  }
}

function fateOf(key: string, printed: string | null, { reading, findings }: ReportResult): Fate {
  if (reading.kind !== 'annual-report') return 'missing told';
  const figure: Figure | undefined = reading.cells[key];
  const expected = printed === null ? null : readFigure(printed, {}).value;
  const found = figure?.value ?? null;
  if (found === expected) return 'right';
  const telling = tellingOf(key, reading, findings);
  if (found === null) return telling === 'near' ? 'missing told' : 'missing untold';
  return telling === 'near' ? 'wrong told near' : telling === 'elsewhere' ? 'wrong told elsewhere' : 'wrong in silence';
}
