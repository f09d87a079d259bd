/** Below this confidence a figure that was read from a picture must be looked at by a person. */
const SURE = 0.9;

/** `confidence` 0..1; absent where the text was text and nothing had to be recognised. */
export function isDoubtful(confidence: number | undefined): boolean {
  return confidence !== undefined && confidence < SURE;
}
