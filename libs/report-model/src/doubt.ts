/** Below this confidence what was read from a picture may not be what is printed. */
const SURE = 0.9;

/**
 * Whether a person must look at the scan before anybody is blamed.
 *
 * @param confidence 0..1; absent where the text was text and nothing had to be recognised
 */
export function isDoubtful(confidence: number | undefined): boolean {
  return confidence !== undefined && confidence < SURE;
}
