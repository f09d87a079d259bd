import type { ReportRule } from '../kinds/report-rule.js';
import { figureOf, rangeOf } from '../figures/count-range.js';
import { quoted, termOf } from '../words/words.js';

const FORWARD = 'applications.carriedForward.total';
const RECEIVED = { plus: ['applications.newlyReceived.total', 'applications.carriedOver.total'] };

/** All concluded leaves nothing to carry forward, and of no applications there is no rate; answered in time is another matter. */
export const completionRatePossible: ReportRule = {
  kind: 'report',
  code: 'completion-rate-possible',
  catalogue: 'NT-13',
  title: { zh: '办结率与表三相符', en: 'The completion rate fits table three' },
  basis:
    '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。办结率是办结件数占收到（含上年结转）件数的比例：为 100% 的应无结转下年，没有申请的不存在办结率',
  advice: {
    zh: '请核对：有结转的，改写办结率（或写“按时办结率”）；没有申请的，删去办结率。',
    en: 'Check: with applications carried forward write the true rate, or that all were answered in time; without applications leave the rate out.',
  },
  severity: 'warning',
  firstYear: 2019,
  lastYear: null,
  complaint: (report) => {
    const rate = report.facts.find(({ name, value }) => name === 'rate.completion' && value === 1);
    if (rate === undefined) return null;
    const forward = figureOf(report, FORWARD).value ?? 0;
    const isOfNone = rangeOf(report, RECEIVED).most === 0;
    if (forward === 0 && !isOfNone) return null;
    const words = termOf(report, FORWARD);
    return {
      message: isOfNone
        ? {
            zh: `正文称${quoted(rate)}，而表三没有申请，不存在办结率。`,
            en: `The text says ${quoted(rate)}, but there was no application to conclude.`,
          }
        : { zh: `正文称${quoted(rate)}，而${words.zh}。`, en: `The text says ${quoted(rate)}, but ${words.en}.` },
      cells: isOfNone ? RECEIVED.plus : [FORWARD],
      mentions: [rate],
      expected: isOfNone ? null : 0,
      found: isOfNone ? 1 : forward,
    };
  },
};
