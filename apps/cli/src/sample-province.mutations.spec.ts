import { type Figure, readFigure } from '@gongkai/report-model';
import { readReport, type ReportResult } from '@gongkai/report-pipeline';
import { type MutatedDocument, sampleProvince } from '@gongkai/sample-province';

import { Tally } from './testing/tally.js';

/** How many documents something happens to; a campaign sets GONGKAI_COUNT to ten thousand. */
const COUNT = Number(process.env.GONGKAI_COUNT ?? 120);
const SEED = Number(process.env.GONGKAI_SEED ?? 20240131);
const YEARS = [2020, 2021, 2022, 2023];

type Fate = 'right' | 'unread' | 'unread in silence' | 'wrong' | 'wrong in silence';

it(
  'never reads another figure than the one printed without saying so, whatever one thing goes wrong',
  async () => {
    const tally = new Tally<Fate>(['right', 'unread', 'unread in silence', 'wrong', 'wrong in silence']);
    const silent: string[] = [];
    for (const { path, document } of mutants()) {
      const result = await readReport(await document.bytes());
      for (const [key, printed] of Object.entries(document.cells)) {
        const fate = fateOf(key, printed, result);
        tally.note(document.mutation, fate);
        if (fate === 'wrong in silence') silent.push(`${path} ${document.mutation} ${key}: ${printed ?? 'lost'}`);
      }
    }
    process.stdout.write(`${tally.table()}\n`);
    expect(silent).toEqual([]);
  },
  60_000 + COUNT * 1000,
);

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
  if (reading.kind !== 'annual-report') return 'unread';
  const figure: Figure | undefined = reading.cells[key];
  const expected = printed === null ? null : readFigure(printed, {}).value;
  const found = figure?.value ?? null;
  const isTold = reading.notices.length > 0 || findings.length > 0;
  if (found === expected) return 'right';
  if (found === null) return isTold ? 'unread' : 'unread in silence';
  return isTold ? 'wrong' : 'wrong in silence';
}
