import { type Figure, isDoubtful } from '@gongkai/report-model';
import { readReport } from '@gongkai/report-pipeline';
import { type SampleDocument, sampleProvince } from '@gongkai/sample-province';

import { fateOf } from './testing/fate.js';
import { layOutElsewhere, ROUTES } from './testing/lay-out-elsewhere.js';
import { requirePrograms } from './testing/run-program.js';
import { scanned } from './testing/scan-elsewhere.js';
import { Tally } from './testing/tally.js';

/** One scan for so many documents that are read otherwise: each takes as long as some hundred of them. */
const DOCUMENTS_A_SCAN = 100;
const COUNT = Math.ceil(Number(process.env.GONGKAI_COUNT ?? 300) / DOCUMENTS_A_SCAN);
const SEED = Number(process.env.GONGKAI_SEED ?? 1);
const YEARS = [2020, 2021, 2022, 2023];

/** Of a cell that is not right a person must be told: by its doubt, or since it is missing. */
type ScanFate = 'right' | 'doubtful, right' | 'doubtful, not right' | 'unreadable' | 'wrong, unmarked';

const tally = new Tally<ScanFate>(['right', 'doubtful, right', 'doubtful, not right', 'unreadable', 'wrong, unmarked']);
const wrong: string[] = [];
const unmarked: string[] = [];

beforeAll(
  async () => {
    requirePrograms();
    const { documents } = sampleProvince({ seed: SEED, years: YEARS, agencies: 4 * COUNT, faultShare: 0.3 });
    for (const way of ROUTES.filter(({ from, to }) => to === 'pdf' && from !== 'xlsx')) {
      const own = documents.filter(({ format }) => format === way.from).slice(0, Math.ceil(COUNT / 2));
      const files = layOutElsewhere(await Promise.all(own.map((document) => document.bytes())), way);
      for (const [index, document] of own.entries()) {
        await judge(document, scanned(files[index] ?? new Uint8Array()), `${way.from} → pdf → scan`);
      }
    }
    process.stdout.write(`${tally.table()}\n`);
  },
  240_000 + COUNT * 180_000,
);

it('reads no cell of a scan wrong without a mark', () => {
  expect(wrong).toEqual([]);
});

it('says of each scan that it was read from pictures', () => {
  expect(unmarked).toEqual([]);
});

it('reads nine cells of ten surely and right', () => {
  expect(tally.share('right')).toBeGreaterThan(0.9);
});

async function judge(document: SampleDocument, bytes: Uint8Array, way: string): Promise<void> {
  const { reading } = await readReport(bytes);
  const { path, cells } = document.truth();
  const report = reading.kind === 'annual-report' ? reading : null;
  if (!report?.notices.some(({ code }) => code === 'read-by-ocr')) unmarked.push(path);
  for (const [key, printed] of Object.entries(cells)) {
    const fate = scanFateOf(report?.cells[key], printed);
    tally.note(way, fate);
    if (fate === 'wrong, unmarked')
      wrong.push(`${path}, ${key}: ${printed}, read ${JSON.stringify(report?.cells[key])}`);
  }
}

function scanFateOf(figure: Figure | undefined, printed: string | null): ScanFate {
  const fate = fateOf(figure, printed);
  if (fate === 'unreadable') return fate;
  const isSure = !isDoubtful(figure?.confidence);
  if (fate === 'right') return isSure ? 'right' : 'doubtful, right';
  return isSure ? 'wrong, unmarked' : 'doubtful, not right';
}
