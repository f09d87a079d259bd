import type { Claims } from '../claims.js';

/** A county's website and account carry what all its agencies publish. */
const WEBSITE_TIMES = 61;
const WECHAT_TIMES = 9;
const PROPOSALS_TIMES = 17;

/** What `claims` would be where a whole county speaks instead of one bureau: it has an account, and much more of everything. */
export function ofWholeCounty(claims: Claims): Claims {
  const website = WEBSITE_TIMES * claims.website + 3;
  const wechat = WECHAT_TIMES * (claims.wechat ?? claims.website) + 31;
  return {
    ...claims,
    website,
    websiteAgain: claims.websiteAgain && website,
    wechat,
    total: claims.total && website + wechat,
    channels: claims.channels && { website, wechat, others: 0 },
    npcProposals: PROPOSALS_TIMES * claims.npcProposals,
    cppccProposals: PROPOSALS_TIMES * claims.cppccProposals,
    // A notice board with a handful of budgets is a bureau's.
    budgets: null,
  };
}
