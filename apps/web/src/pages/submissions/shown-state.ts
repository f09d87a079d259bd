import type { Submission } from '@gongkai/api-contract';

export type ShownState = Submission['state'] | 'doubtful' | 'needsAgency' | 'withdrawn' | 'replaced' | 'superseded';

/** The one word that says where a submission stands: what a person did to it goes before what the machine made of it. */
export function shownState(submission: Submission): ShownState {
  if (submission.replacedBy !== null) return 'replaced';
  if (submission.withdrawn) return 'withdrawn';
  if (submission.current === false) return 'superseded';
  if (submission.needsAgency) return 'needsAgency';
  if (submission.state === 'checked' && submission.errors > 0) return 'doubtful';
  return submission.state;
}
