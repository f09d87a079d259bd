import type { Submission } from '@gongkai/api-contract';
import type { StoredSubmission } from '@gongkai/report-storage';

/** A submission as the outside sees it: the sender by name. */
export function shownSubmission({ senderName, candidates, ...submission }: StoredSubmission): Submission {
  return { ...submission, sentBy: senderName ?? '', candidates: [...candidates] };
}
