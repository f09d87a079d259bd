import { applicationCell, EDITIONS } from '@gongkai/report-form';

import type { ChainRule } from '../kinds/chain-rule.js';

const KINDS = EDITIONS['2021'].applicationColumns.map(({ key }) => key).filter((key) => key !== 'total');

/** The total is an error; an applicant may have been classed anew in between. */
export const carryOverChainByApplicant: ChainRule = {
  kind: 'chain',
  code: 'carry-over-chain-by-applicant',
  catalogue: 'XY-01',
  title: {
    zh: '各类申请人的上年结转与上一年度一致',
    en: 'Carried over by kind of applicant as the year before left it',
  },
  basis: '国家统一的年度报告格式第三部分：本年度表三第二项各类申请人，应与上一年度表三第四项一致',
  advice: {
    zh: '请对照上一年度年报逐类核对；申请人重新归类的，请说明。',
    en: 'Compare kind by kind with the report of the year before; where an applicant was classed anew, say so.',
  },
  severity: 'warning',
  firstYear: 2020,
  lastYear: null,
  links: KINDS.map((kind) => ({
    thisYear: { plus: [applicationCell('carriedOver', kind)] },
    yearBefore: { plus: [applicationCell('carriedForward', kind)] },
  })),
};
