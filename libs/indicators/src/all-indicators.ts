import type { Indicator } from './indicator.js';
import { applicationsReceived } from './indicators/applications-received.js';
import { carryOverRate } from './indicators/carry-over-rate.js';
import { challengeCorrectionRate } from './indicators/challenge-correction-rate.js';
import { challengeRate } from './indicators/challenge-rate.js';
import { clearanceRate } from './indicators/clearance-rate.js';
import { completionRate } from './indicators/completion-rate.js';
import { disclosureRate } from './indicators/disclosure-rate.js';
import { grantedRate } from './indicators/granted-rate.js';
import { litigationCorrectionRate } from './indicators/litigation-correction-rate.js';
import { notProcessedRate } from './indicators/not-processed-rate.js';
import { reconsiderationCorrectionRate } from './indicators/reconsideration-correction-rate.js';
import { refusalRate } from './indicators/refusal-rate.js';
import { unavailableRate } from './indicators/unavailable-rate.js';

/** Every indicator that the cells of the form give, in the order of the catalogue. */
export const ALL_INDICATORS: readonly Indicator[] = [
  applicationsReceived,
  completionRate,
  grantedRate,
  disclosureRate,
  refusalRate,
  unavailableRate,
  notProcessedRate,
  carryOverRate,
  challengeRate,
  reconsiderationCorrectionRate,
  litigationCorrectionRate,
  challengeCorrectionRate,
  clearanceRate,
];

export function indicatorOf(code: string): Indicator | undefined {
  return ALL_INDICATORS.find((indicator) => indicator.code === code);
}
