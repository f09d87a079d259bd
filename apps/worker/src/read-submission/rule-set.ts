import { createHash } from 'node:crypto';

import { ALL_RULES } from '@gongkai/consistency-rules';

/** Names the set of rules that judges: another rule, basis or severity gives another name. */
export const RULE_SET = createHash('sha256')
  .update(
    JSON.stringify(
      ALL_RULES.map(({ code, severity, basis, firstYear, lastYear }) => ({
        code,
        severity,
        basis,
        firstYear,
        lastYear,
      })),
    ),
  )
  .digest('hex')
  .slice(0, 12);
