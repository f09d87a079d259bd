import type { AgencyVersion } from '@gongkai/organisations';

import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { yearBeforeByLineage } from './year-before-by-lineage.js';

const MERGED: AgencyVersion = {
  id: 'new',
  agencyId: 'natural-resources',
  name: '盐池县自然资源局',
  aliases: ['盐池县自然资源和林草局'],
  kind: 'natural-resources',
  regionCode: '640323',
  parentId: null,
  validFrom: '2023-03-01',
  validTo: null,
  successorOf: ['old'],
  population: null,
};

const of = (agency: string, year: number) => aReport({ agency, year });

testRule(yearBeforeByLineage, [
  { name: 'says nothing of a first report', report: of('盐池县自然资源局', 2023), findings: [] },
  {
    name: 'takes a short name and an alias for the agency itself',
    report: of('盐池县科学技术局', 2023),
    context: { previous: of('盐池县科技局', 2022) },
    findings: [],
  },
  {
    name: 'knows the aliases of the roster',
    report: of('盐池县自然资源局', 2023),
    context: { agency: MERGED, previous: of('盐池县自然资源和林草局', 2022) },
    findings: [],
  },
  {
    name: 'tells whose report the figures are compared with',
    report: of('盐池县自然资源局', 2023),
    context: { agency: MERGED, previous: of('盐池县国土资源局', 2022) },
    findings: [{ severity: 'info', expected: '盐池县国土资源局', found: '盐池县自然资源局' }],
  },
  {
    name: 'names all that were merged, and those without a report',
    report: of('盐池县自然资源局', 2023),
    context: {
      agency: MERGED,
      previous: of('盐池县自然资源局', 2022),
      predecessors: [
        { name: '盐池县林业局', report: of('盐池县林业局', 2022) },
        { name: '盐池县测绘局', report: null },
      ],
    },
    findings: [{ severity: 'info', expected: '盐池县自然资源局、盐池县林业局、盐池县测绘局' }],
  },
  {
    name: 'tells it without a roster as well',
    report: of('盐池县卫生健康局', 2023),
    context: { previous: of('盐池县卫生和计划生育局', 2022) },
    findings: [{ severity: 'info' }],
  },
]);
