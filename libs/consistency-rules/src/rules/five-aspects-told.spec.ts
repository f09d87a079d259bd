import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { fiveAspectsTold } from './five-aspects-told.js';

const saying = (...lines: string[]) => aReport({ passages: lines.map((line) => [1, line]) });
const FOUR = [
  '一、总体情况',
  '（一）主动公开。全年在门户网站公开信息15条。',
  '（二）依申请公开。全年未收到申请。',
  '（三）政府信息管理。严格落实三审三校。',
  '（四）平台建设。做好公众号日常维护。',
];

testRule(fiveAspectsTold, [
  { name: 'holds for all five', report: saying(...FOUR, '（五）监督保障。组织培训2次。'), findings: [] },
  {
    name: 'holds without subheads and in another order',
    report: saying('我局组织培训2次，在网站公开信息15条，完善发布审核制度，未收到公开申请。'),
    findings: [],
  },
  { name: 'says nothing where section one is not there', report: aReport({ passages: [[5, '无。']] }), findings: [] },
  {
    name: 'notes the one that is missing',
    report: saying(...FOUR),
    findings: [{ severity: 'info', expected: 5, found: 4 }],
  },
  {
    name: 'notes several',
    report: saying('一、总体情况', '全年公开信息15条。'),
    findings: [{ severity: 'info', found: 1 }],
  },
]);
