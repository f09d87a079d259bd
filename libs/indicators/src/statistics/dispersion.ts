/** The tenth that scatters most on either side counts as the next one does: D. J. Spiegelhalter, Stat. Med. 2005, 24:1185. */
const WINSORISED = 0.1;

/**
 * φ: the mean square of standard scores, how much more figures scatter than
 * chance alone would have them; 1 is chance. A few outliers do not lead it.
 */
export function dispersion(scores: readonly number[]): number {
  if (scores.length === 0) return 1;
  const sorted = [...scores].sort((one, other) => one - other);
  const cut = Math.floor(sorted.length * WINSORISED);
  const [least = 0, most = 0] = [sorted[cut], sorted[sorted.length - 1 - cut]];
  return sorted.reduce((sum, score) => sum + Math.min(Math.max(score, least), most) ** 2, 0) / sorted.length;
}
