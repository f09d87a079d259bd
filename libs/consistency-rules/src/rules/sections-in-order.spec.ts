import { cellKeys, EDITIONS } from '@gongkai/report-form';

import { aReport, SIX_SECTIONS } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { sectionsInOrder } from './sections-in-order.js';

const without = (...numbers: number[]) => SIX_SECTIONS.filter(({ number }) => !numbers.includes(number));
const noChallenges = Object.fromEntries(
  cellKeys(EDITIONS['2021'])
    .filter((key) => key.startsWith('challenges.'))
    .map((key) => [key, null]),
);
const [one, two, three, four, five, six] = SIX_SECTIONS;

testRule(sectionsInOrder, [
  { name: 'holds for the six sections', report: aReport({ sections: SIX_SECTIONS }), findings: [] },
  {
    name: 'warns of a section in words that is missing',
    report: aReport({ sections: without(6) }),
    findings: [{ severity: 'warning', verdict: 'violated', expected: 6, found: 5 }],
  },
  {
    name: 'only warns where the heading is missing and the table is there',
    report: aReport({ sections: without(3) }),
    findings: [{ severity: 'warning' }],
  },
  {
    name: 'leaves a table that is missing with its heading to the rule on tables',
    report: aReport({ sections: without(4), cells: noChallenges }),
    findings: [],
  },
  {
    name: 'is broken where there is no form at all',
    report: { ...aReport({ sections: without(2, 3, 4) }), edition: null, cells: {} },
    findings: [{ severity: 'error', found: 3 }],
  },
  {
    name: 'warns of another order',
    report: aReport({ sections: [one!, two!, four!, three!, five!, six!] }),
    findings: [{ severity: 'warning', found: '一、二、四、三、五、六', at: [three!.at, four!.at] }],
  },
]);
