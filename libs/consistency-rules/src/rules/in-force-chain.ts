import type { ChainRule } from '../kinds/chain-rule.js';

/** Lapse, revision and reorganisation break it rightly: a warning, never an error. */
export const inForceChain: ChainRule = {
  kind: 'chain',
  code: 'in-force-chain',
  catalogue: 'XY-02',
  title: { zh: '现行有效件数逐年衔接', en: 'Documents in force follow from the year before' },
  basis: '表二：上一年度现行有效加本年制发减本年废止，应等于本年现行有效',
  advice: {
    zh: '请对照上一年度年报核对制发、废止和现行有效件数；因到期失效、清理、机构改革变动的，请说明。',
    en: 'Compare with the report of the year before; where documents lapsed or moved with a reorganisation, say so.',
  },
  severity: 'warning',
  firstYear: 2022,
  lastYear: null,
  links: ['rules', 'normativeDocuments'].map((row) => ({
    thisYear: {
      plus: [`proactive.${row}.inForce`, `proactive.${row}.repealed`],
      minus: [`proactive.${row}.issued`],
    },
    yearBefore: { plus: [`proactive.${row}.inForce`] },
  })),
};
