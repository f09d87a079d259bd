import { SEVERITY_TITLES, VERDICT_TITLES } from '@gongkai/report-model';

import { titlesIn } from './titles-in.js';
import type { zhFindings } from './zh-findings.js';

/** The texts of findings and of deciding on them, in English. */
export const enFindings: typeof zhFindings = {
  findings: {
    title: 'Findings',
    lists: 'Findings and what was read',
    list: { findings: 'Findings', facts: 'Facts', items: 'Problems' },
    ...titlesIn('en', SEVERITY_TITLES),
    none: 'No errors or warnings',
    counts: 'Errors: {{errors}}, warnings: {{warnings}}',
    allGood: 'No check found anything wrong.',
    norm: 'Rule: {{title}}',
    unverifiable: VERDICT_TITLES.unverifiable.en,
    basis: 'Basis',
    suggestion: 'To do',
    numbers: 'Values',
    expectedFound: 'the report has {{found}}, compared with {{expected}}',
    foundOnly: 'the report has {{found}}',
    unknown: 'unknown',
    others: 'Reports that say the same',
    also: 'Same cause',
  },
  review: {
    state: { new: 'new', open: 'open', solved: 'solved' },
    since: 'since {{moment}}',
    solvedAt: 'not found since {{moment}}',
    kind: { confirmed: 'confirmed', dismissed: 'dismissed', reopened: 'decision taken back', commented: 'comment' },
    decision: 'Decision',
    nobody: 'removed account',
    actions: 'Decide on this finding',
    confirm: 'Confirm',
    dismiss: 'Dismiss…',
    takeBack: { confirmed: 'Take back confirmation', dismissed: 'Take back dismissal' },
    comment: 'Comment',
    history: 'History',
    none: 'Nothing was said yet.',
    words: { dismissed: 'Why it does not hold (required)', commented: 'Comment' },
    send: { dismissed: 'Dismiss', commented: 'Comment' },
    cancel: 'Cancel',
    keys: 'Ctrl+Enter sends, Esc leaves',
    rule: 'Rule {{number}}',
    showSolved: 'Show solved ones',
  },
};
