import { parseArgs } from 'node:util';

import { runTests } from './run.mjs';

/** Tests that can be run on thousands of documents; `npm test` runs those of the first three on a few. */
const CAMPAIGNS = {
  accuracy: 'sample-province.accuracy',
  /** One count of a report that adds up changed: the cell named first. */
  'wrong-cell': 'one-wrong-cell',
  mutations: 'sample-province.mutations',
  /** Hostile files of all sizes, to the sandbox. */
  hostile: 'hostile-documents',
  /** The same sent to a running server, sound reports among them. */
  'hostile-server': 'hostile-server',
  /** Needs LibreOffice and pandoc, and says so where they are missing. */
  layouts: 'sample-province.layouts',
  /** The same of documents in which something went wrong before. */
  'mutated-layouts': 'sample-province.mutated-layouts',
  /** As many agencies as `--count`, in twenty orders, or as many as GONGKAI_ORDERS says. */
  arrivals: 'arrival-order',
  /** How often the ranges of ranks hold the true one, in `--count` worlds of each kind. */
  ranks: 'rank-coverage',
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const pattern = CAMPAIGNS[positionals[0]];
if (pattern === undefined) {
  console.error(`Which campaign? There are: ${Object.keys(CAMPAIGNS).join(', ')}`);
  process.exit(2);
}
await runTests(['--testPathPatterns', pattern], {
  GONGKAI_CAMPAIGN: positionals[0],
  GONGKAI_COUNT: values.count,
  GONGKAI_SEED: values.seed,
  GONGKAI_ORDERS: process.env.GONGKAI_ORDERS ?? '20',
});
