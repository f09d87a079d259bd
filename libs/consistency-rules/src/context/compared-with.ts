import type { AgencyVersion } from '@gongkai/organisations';
import type { AnnualReport } from '@gongkai/report-model';

import type { SimilarTexts } from '../copies/similar-texts.js';
import { wordingAsRequired } from '../rules/wording-as-required.js';
import type { CheckContext, Peers, Predecessor, Subordinate } from './check-context.js';
import type { RuleSettings } from './rule-settings.js';

/** What a stored report is compared with. */
export interface ComparedWith {
  readonly previous: AnnualReport | null;
  readonly predecessors: readonly Predecessor[];
  readonly agency: AgencyVersion;
  readonly publishedOn: string | null;
  /** The version that had been published before this one was sent. */
  readonly published: { readonly on: string; readonly report: AnnualReport } | null;
  readonly peers: Peers;
  readonly subordinates: readonly Subordinate[];
  readonly similar: SimilarTexts;
}

/** What may be known beside a stored report, and how the province wants it judged. */
export function contextOf(
  { previous, predecessors, agency, publishedOn, published, peers, subordinates, similar }: ComparedWith,
  settings: RuleSettings,
): CheckContext {
  return {
    agency,
    settings,
    subordinates,
    publishedOn,
    peers,
    predecessors,
    similar,
    wordings: settings.get(wordingAsRequired.code)?.wordings ?? [],
    ...(previous === null ? {} : { previous }),
    ...(published === null ? {} : { published }),
  };
}
