import type { zhReview } from './zh-review.js';

/** The texts of deciding on findings, in English. */
export const enReview: typeof zhReview = {
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
