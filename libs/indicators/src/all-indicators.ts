import type { Indicator } from './indicator.js';
import { applicationsPerTenThousand } from './indicators/applications-per-ten-thousand.js';
import { applicationsReceived } from './indicators/applications-received.js';
import { carryOverRate } from './indicators/carry-over-rate.js';
import { challengeCorrectionRate } from './indicators/challenge-correction-rate.js';
import { challengeRate } from './indicators/challenge-rate.js';
import { clearanceRate } from './indicators/clearance-rate.js';
import { completionRate } from './indicators/completion-rate.js';
import { disclosureRate } from './indicators/disclosure-rate.js';
import { documentsIssued } from './indicators/documents-issued.js';
import { dueCompletionRate } from './indicators/due-completion-rate.js';
import { grantedRate } from './indicators/granted-rate.js';
import { interpretationRate } from './indicators/interpretation-rate.js';
import { itemsPublished } from './indicators/items-published.js';
import { litigationCorrectionRate } from './indicators/litigation-correction-rate.js';
import { litigationRate } from './indicators/litigation-rate.js';
import { notHeldRate } from './indicators/not-held-rate.js';
import { notProcessedRate } from './indicators/not-processed-rate.js';
import { onTimeRate } from './indicators/on-time-rate.js';
import { otherOutcomeRate } from './indicators/other-outcome-rate.js';
import { partlyGrantedRate } from './indicators/partly-granted-rate.js';
import { reconsiderationCorrectionRate } from './indicators/reconsideration-correction-rate.js';
import { reconsiderationRate } from './indicators/reconsideration-rate.js';
import { refusalRate } from './indicators/refusal-rate.js';
import { refusalShareEnforcement } from './indicators/refusal-share-enforcement.js';
import { refusalShareInternal } from './indicators/refusal-share-internal.js';
import { refusalShareOtherLaw } from './indicators/refusal-share-other-law.js';
import { refusalShareProcess } from './indicators/refusal-share-process.js';
import { refusalShareQuery } from './indicators/refusal-share-query.js';
import { refusalShareStability } from './indicators/refusal-share-stability.js';
import { refusalShareStateSecret } from './indicators/refusal-share-state-secret.js';
import { refusalShareThirdParty } from './indicators/refusal-share-third-party.js';
import { unavailableRate } from './indicators/unavailable-rate.js';
import { websiteItems } from './indicators/website-items.js';
import { wechatItems } from './indicators/wechat-items.js';

/** Every indicator, in the order of the catalogue. */
export const ALL_INDICATORS: readonly Indicator[] = [
  applicationsReceived,
  applicationsPerTenThousand,
  completionRate,
  onTimeRate,
  dueCompletionRate,
  grantedRate,
  disclosureRate,
  refusalRate,
  refusalShareStateSecret,
  refusalShareOtherLaw,
  refusalShareStability,
  refusalShareThirdParty,
  refusalShareInternal,
  refusalShareProcess,
  refusalShareEnforcement,
  refusalShareQuery,
  unavailableRate,
  notHeldRate,
  notProcessedRate,
  carryOverRate,
  challengeRate,
  reconsiderationRate,
  litigationRate,
  reconsiderationCorrectionRate,
  litigationCorrectionRate,
  challengeCorrectionRate,
  itemsPublished,
  websiteItems,
  wechatItems,
  clearanceRate,
  documentsIssued,
  interpretationRate,
  partlyGrantedRate,
  otherOutcomeRate,
];

export function indicatorOf(code: string): Indicator | undefined {
  return ALL_INDICATORS.find((indicator) => indicator.code === code);
}
