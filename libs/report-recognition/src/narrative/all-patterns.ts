import type { QuantityPattern, StatementPattern } from './pattern.js';
import { APPLICATION_QUANTITIES, APPLICATION_STATEMENTS } from './patterns/applications.js';
import { CHALLENGE_QUANTITIES, CHALLENGE_STATEMENTS } from './patterns/challenges.js';
import { PROPOSAL_QUANTITIES, PROPOSAL_STATEMENTS } from './patterns/proposals.js';
import { PUBLICATION_QUANTITIES, PUBLICATION_STATEMENTS } from './patterns/publications.js';
import { RATE_QUANTITIES, RATE_STATEMENTS } from './patterns/rates.js';
import { SUPERVISION_QUANTITIES, SUPERVISION_STATEMENTS } from './patterns/supervision.js';

/** The first that fits a number names its fact: the particular stand before the general. */
export const QUANTITY_PATTERNS: readonly QuantityPattern[] = [
  ...RATE_QUANTITIES,
  ...CHALLENGE_QUANTITIES,
  ...PROPOSAL_QUANTITIES,
  ...APPLICATION_QUANTITIES,
  ...SUPERVISION_QUANTITIES,
  ...PUBLICATION_QUANTITIES,
];

export const STATEMENT_PATTERNS: readonly StatementPattern[] = [
  ...APPLICATION_STATEMENTS,
  ...RATE_STATEMENTS,
  ...CHALLENGE_STATEMENTS,
  ...PROPOSAL_STATEMENTS,
  ...SUPERVISION_STATEMENTS,
  ...PUBLICATION_STATEMENTS,
];
