import type { ChainRule } from '../kinds/chain-rule.js';

/** What last year's report carried forward is what this year's report takes over. */
export const carryOverChain: ChainRule = {
  kind: 'chain',
  code: 'carry-over-chain',
  catalogue: 'XY-01',
  title: { zh: '上年结转等于上一年度结转下年', en: 'Carried over equals what the year before carried forward' },
  basis: '国家统一的年度报告格式第三部分：本年度表三第二项总计，应与上一年度表三第四项总计一致',
  advice: {
    zh: '请对照上一年度年报的“结转下年度继续办理”，改正本年度的“上年结转”；上一年度填错的，请说明。',
    en: 'Compare with what the report of the year before carried forward and correct the figure; if last year was wrong, say so.',
  },
  severity: 'error',
  firstYear: 2020,
  lastYear: null,
  links: [
    {
      thisYear: { plus: ['applications.carriedOver.total'] },
      yearBefore: { plus: ['applications.carriedForward.total'] },
    },
  ],
};
