import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { bracketsInPairs } from './brackets-in-pairs.js';

testRule(bracketsInPairs, [
  {
    name: 'holds for pairs within pairs, broken lines, mixed widths and list numbers',
    report: aReport({
      passages: [
        [0, '根据《国务院办公厅政府信息与政务公开办公室关于印发〈年度报告格式〉的通知》（国办公开办函〔2021〕30号）'],
        [1, '(一)主动公开（含“两微', '一端”）。落实“三审三校”制度(试行）。'],
        [3, '（本列数据的勾稽'],
        [5, '1）培训不足；2)解读单一'],
      ],
    }),
    findings: [],
  },
  {
    name: 'finds what has no partner, and titles nested the wrong way',
    report: aReport({
      passages: [
        [0, '根据《国务院办公厅《年度报告格式》的通知(国办公开办函〔2021〕30号)》要求'],
        [1, '落实“三审三校“制度（试行。'],
        [1, '接受监督）。'],
      ],
    }),
    findings: [{ severity: 'info' }],
  },
  {
    name: 'finds a document number inside a title',
    report: aReport({ passages: [[0, '根据《年度报告格式的通知（国办公开办函〔2021〕30号）》要求']] }),
    findings: [{ at: [{ line: 10, start: 12, end: 30 }] }],
  },
]);
