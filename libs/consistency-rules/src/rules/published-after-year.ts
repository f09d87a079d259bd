import type { ReportRule } from '../kinds/report-rule.js';

/** Before the year is over its figures are not complete. */
export const publishedAfterYear: ReportRule = {
  kind: 'report',
  needsDocument: true,
  code: 'published-after-year',
  catalogue: 'DL-04',
  title: { zh: '年度结束以后公布', en: 'Published when the year is over' },
  basis: '条例第四十九条：年度报告公布的是上一年度的情况，年度结束前数据不完整',
  advice: {
    zh: '请核对公布日期；确在年度结束前公布的，按全年数据更正后重新公布。',
    en: 'Check the day; if it is right, publish the report again with the figures of the whole year.',
  },
  severity: 'warning',
  firstYear: 2008,
  lastYear: null,
  complaint: ({ year }, { publishedOn }) => {
    if (year === null || typeof publishedOn !== 'string' || publishedOn > `${year}-12-31`) return null;
    return {
      message: {
        zh: `${publishedOn} 公布，这时 ${year} 年还没有结束，数据不可能完整。`,
        en: `Published on ${publishedOn}, before ${year} was over: its figures cannot be complete.`,
      },
      expected: `≥ ${year + 1}-01-01`,
      found: publishedOn,
    };
  },
};
