import type { CellKey } from '@gongkai/report-model';

import type { Random } from '../random.js';
import type { KindProfile } from './kind-profile.js';

/** Table two of one year. A county's bureau makes no 规章; its normative documents chain from year to year. */
export function proactiveCounts(
  profile: KindProfile,
  size: number,
  inForceBefore: number,
  random: Random,
): Record<CellKey, number> {
  const issued = random.chance(0.35) ? random.poisson(1.2) : 0;
  const repealed = random.chance(0.2) ? Math.min(inForceBefore, random.poisson(1)) : 0;
  return {
    'proactive.rules.issued': 0,
    'proactive.rules.repealed': 0,
    'proactive.rules.inForce': 0,
    'proactive.normativeDocuments.issued': issued,
    'proactive.normativeDocuments.repealed': repealed,
    'proactive.normativeDocuments.inForce': inForceBefore + issued - repealed,
    'proactive.licensing.decisions': around(profile.licences, size, random),
    'proactive.penalties.decisions': around(profile.penalties, size, random),
    'proactive.coercion.decisions': random.poisson(profile.coercion),
    'proactive.fees.amount': Math.round(profile.fees * size * (0.8 + 0.4 * random.next()) * 100) / 100,
  };
}

/** Near what such a bureau usually has, and never nothing where it usually has something. */
function around(usual: number, size: number, random: Random): number {
  return usual === 0 ? 0 : Math.max(1, random.poisson(usual * size));
}
