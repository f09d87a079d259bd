import { readReport } from '@gongkai/report-pipeline';

import { judgeMutant, MUTATED_FATES, type MutatedFate, mutants } from './testing/mutants.js';
import { Tally } from './testing/tally.js';

/** How many documents something happens to; a campaign sets GONGKAI_COUNT to ten thousand. */
const COUNT = Number(process.env.GONGKAI_COUNT ?? 120);
const SEED = Number(process.env.GONGKAI_SEED ?? 20240131);

it(
  'reads the figure that is printed or says in its row that it reads none, whatever one thing goes wrong',
  async () => {
    const tally = new Tally<MutatedFate>(MUTATED_FATES);
    const bad: string[] = [];
    for (const mutant of mutants(COUNT, SEED)) {
      const judged = judgeMutant(mutant, await readReport(await mutant.document.bytes()));
      for (const fate of judged.fates) tally.note(mutant.document.mutation, fate);
      bad.push(...judged.bad);
    }
    process.stdout.write(`${tally.table()}\n`);
    expect(bad).toEqual([]);
  },
  60_000 + COUNT * 1000,
);
