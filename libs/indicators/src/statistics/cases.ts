/** A share as it was counted: whole numbers, the numerator no more than the denominator. */
export interface ShareCase {
  readonly numerator: number;
  readonly denominator: number;
}

/** Events and what they are counted in, such as applications and 万人. */
export interface RateCase {
  readonly count: number;
  readonly exposure: number;
}

/** With fewer than ten others nobody can say what is usual among peers. */
export const FEWEST_PEERS = 10;

/** Those that are shares of something; the others have nothing to say. */
export function countedShares<Case extends ShareCase>(cases: readonly Case[]): Case[] {
  return cases.filter(({ numerator, denominator }) => denominator > 0 && numerator >= 0 && numerator <= denominator);
}

export function countedRates<Case extends RateCase>(cases: readonly Case[]): Case[] {
  return cases.filter(({ count, exposure }) => exposure > 0 && count >= 0);
}
