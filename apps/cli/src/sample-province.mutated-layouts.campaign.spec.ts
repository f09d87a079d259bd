import { readReport } from '@gongkai/report-pipeline';

import { layOutElsewhere, type Route, ROUTES } from './testing/lay-out-elsewhere.js';
import { judgeMutant, MUTATED_FATES, type MutatedFate, type Mutant, mutants } from './testing/mutants.js';
import { requirePrograms } from './testing/run-program.js';
import { Tally } from './testing/tally.js';

/** About how many documents something happens to before another program lays them out: as pdf, doc, md and others. */
const COUNT = Number(process.env.GONGKAI_COUNT ?? 170);
const SEED = Number(process.env.GONGKAI_SEED ?? 1);

/** A row with a cell less or more than its table: the other program fills it up or moves it, and prints another truth. */
const UNEVEN = new Set([
  'figure-cell-lost',
  'figure-cell-doubled',
  'empty-cell-before-figure',
  'label-cell-lost',
  'label-in-two-cells',
]);

it(
  'reads no figure wrong in silence of a report to which something happened before another program laid it out',
  async () => {
    requirePrograms();
    const tally = new Tally<MutatedFate>(MUTATED_FATES);
    const bad: string[] = [];
    const all = [...mutants(COUNT, SEED)].filter(({ document }) => !UNEVEN.has(document.mutation));
    for (const route of ROUTES) {
      for (const [mutant, bytes] of await laidOut(all, route)) {
        const judged = judgeMutant(mutant, await readReport(bytes));
        for (const fate of judged.fates) tally.note(`${route.from} → ${route.to}, ${route.program}`, fate);
        bad.push(...judged.bad.map((line) => `${route.to} by ${route.program}: ${line}`));
      }
    }
    process.stdout.write(`${tally.table()}\n`);
    expect(bad).toEqual([]);
  },
  120_000 + COUNT * 3000,
);

/** The share of this way in the documents of its format. */
async function laidOut(all: readonly Mutant[], route: Route): Promise<[Mutant, Uint8Array][]> {
  const ways = ROUTES.filter(({ from }) => from === route.from);
  const own = all
    .filter(({ format }) => format === route.from)
    .filter((_mutant, index) => index % ways.length === ways.indexOf(route));
  const files = layOutElsewhere(await Promise.all(own.map(({ document }) => document.bytes())), route);
  return own.flatMap((mutant, index): [Mutant, Uint8Array][] => {
    const bytes = files[index];
    return bytes ? [[mutant, bytes]] : [];
  });
}
