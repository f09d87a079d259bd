import type { QuantityPattern, StatementPattern } from './pattern.js';
import { APPLICANT_QUANTITIES, APPLICANT_STATEMENTS } from './patterns/applicants.js';
import { APPLICATION_QUANTITIES, APPLICATION_STATEMENTS } from './patterns/applications.js';
import { CHALLENGE_QUANTITIES, CHALLENGE_STATEMENTS } from './patterns/challenges.js';
import { DOCUMENT_QUANTITIES, DOCUMENT_STATEMENTS } from './patterns/documents.js';
import { INTERACTION_QUANTITIES } from './patterns/interaction.js';
import { OUTCOME_QUANTITIES } from './patterns/outcomes.js';
import { PROPOSAL_QUANTITIES, PROPOSAL_STATEMENTS } from './patterns/proposals.js';
import { PUBLICATION_QUANTITIES, PUBLICATION_STATEMENTS } from './patterns/publications.js';
import { GROWTH_QUANTITIES, GROWTH_STATEMENTS, RATE_QUANTITIES, RATE_STATEMENTS } from './patterns/rates.js';
import { SAFEGUARD_QUANTITIES, SAFEGUARD_STATEMENTS } from './patterns/safeguards.js';
import { FEE_QUANTITIES, SUPERVISION_QUANTITIES, SUPERVISION_STATEMENTS } from './patterns/supervision.js';

/** The first that fits a number names its fact: the particular stand before the general. */
export const QUANTITY_PATTERNS: readonly QuantityPattern[] = [
  ...GROWTH_QUANTITIES,
  ...RATE_QUANTITIES,
  ...CHALLENGE_QUANTITIES,
  ...PROPOSAL_QUANTITIES,
  ...APPLICATION_QUANTITIES,
  ...OUTCOME_QUANTITIES,
  ...APPLICANT_QUANTITIES,
  ...SUPERVISION_QUANTITIES,
  ...FEE_QUANTITIES,
  ...SAFEGUARD_QUANTITIES,
  ...DOCUMENT_QUANTITIES,
  ...INTERACTION_QUANTITIES,
  ...PUBLICATION_QUANTITIES,
];

export const STATEMENT_PATTERNS: readonly StatementPattern[] = [
  ...APPLICANT_STATEMENTS,
  ...APPLICATION_STATEMENTS,
  ...RATE_STATEMENTS,
  ...GROWTH_STATEMENTS,
  ...CHALLENGE_STATEMENTS,
  ...PROPOSAL_STATEMENTS,
  ...SUPERVISION_STATEMENTS,
  ...DOCUMENT_STATEMENTS,
  ...SAFEGUARD_STATEMENTS,
  ...PUBLICATION_STATEMENTS,
];
