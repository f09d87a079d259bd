import type { BreakdownPart } from '@gongkai/report-model';

import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { partsAddUp } from './parts-add-up.js';

function part(label: string, value: number, more: Partial<BreakdownPart> = {}): BreakdownPart {
  return { label, value, approximate: false, text: `${label}${value}条`, at: {}, ...more };
}

testRule(partsAddUp, [
  {
    name: 'holds for a list that adds up, and for a choice that stays within',
    report: aReport({
      facts: [
        aFact('published.total', 52, { breakdown: { complete: true, parts: [part('网站', 15), part('微信', 37)] } }),
        aFact('published.website', 15, { breakdown: { complete: false, parts: [part('动态', 9)] } }),
      ],
    }),
    findings: [],
  },
  {
    name: 'leaves room for what is only about right',
    report: aReport({
      facts: [
        aFact('published.total', 50, {
          approximate: true,
          range: { least: 50, most: 65 },
          breakdown: { complete: true, parts: [part('网站', 15), part('微信', 37)] },
        }),
      ],
    }),
    findings: [],
  },
  {
    name: 'asks when a whole list comes to less',
    report: aReport({
      facts: [
        aFact('published.total', 52, { breakdown: { complete: true, parts: [part('网站', 14), part('微信', 37)] } }),
      ],
    }),
    findings: [{ severity: 'warning', verdict: 'violated', expected: 52, found: 51 }],
  },
  {
    name: 'is an error when the parts come to more',
    report: aReport({
      facts: [aFact('published.total', 52, { breakdown: { complete: false, parts: [part('网站', 53)] } })],
    }),
    findings: [{ severity: 'error', verdict: 'violated', expected: '≤ 52', found: 53 }],
  },
]);
