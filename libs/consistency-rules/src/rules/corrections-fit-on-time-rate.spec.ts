import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { correctionsFitOnTimeRate } from './corrections-fit-on-time-rate.js';

const CORRECTED = { 'challenges.reconsideration.corrected': '1', 'challenges.reconsideration.total': '1' };

testRule(correctionsFitOnTimeRate, [
  { name: 'holds where nothing was corrected', report: aReport({ facts: [aFact('rate.onTime', 1)] }), findings: [] },
  {
    name: 'holds where not all was in time',
    report: aReport({ cells: CORRECTED, facts: [aFact('rate.onTime', 0.96)] }),
    findings: [],
  },
  { name: 'says nothing where no rate is given', report: aReport({ cells: CORRECTED }), findings: [] },
  {
    name: 'asks why one was corrected',
    report: aReport({ cells: CORRECTED, facts: [aFact('rate.onTime', 1)] }),
    findings: [{ severity: 'info', cells: ['challenges.reconsideration.corrected'], found: 1 }],
  },
]);
