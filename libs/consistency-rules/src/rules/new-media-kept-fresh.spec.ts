import { aFact, aReport, type ReportParts } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { newMediaKeptFresh } from './new-media-kept-fresh.js';

const withPosts = (posts: number, ...passages: NonNullable<ReportParts['passages']>) =>
  aReport({ passages, facts: [aFact('published.wechat', posts)] });

testRule(newMediaKeptFresh, [
  {
    name: 'holds for weekly updates that the posts bear out',
    report: withPosts(60, [1, '微信公众号每周更新，全年未出现两周未更新情况。']),
    findings: [],
  },
  {
    name: 'takes no promise for a claim',
    report: withPosts(20, [5, '今后每周更新政务新媒体动态。']),
    findings: [],
  },
  {
    name: 'says nothing of a gap elsewhere, or of one that is prevented',
    report: withPosts(60, [5, '有2周未更新制度汇编。'], [5, '加强巡查，防止公众号出现两周未更新。']),
    findings: [],
  },
  {
    name: 'is broken by a gap that is admitted',
    report: withPosts(37, [5, '一是政务新媒体信息更新不及时。出现微信公众号 2 周未更新情况；二是人员不足。']),
    findings: [{ severity: 'warning', found: 37, at: [{ line: 10, start: 15, end: 31 }] }],
  },
  {
    name: 'knows it in words and in days',
    report: withPosts(37, [5, '个别月份公众号连续两周没有更新。公众号曾有20余天未更新。']),
    findings: [{ severity: 'warning' }],
  },
  {
    name: 'is broken by a claim that the posts do not bear out',
    report: withPosts(20, [1, '落实专人，每周更新公众号。']),
    findings: [{ severity: 'warning', expected: '≥ 26', found: 20 }],
  },
]);
