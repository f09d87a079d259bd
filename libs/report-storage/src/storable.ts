/**
 * The text as PostgreSQL can hold it: NUL and half a surrogate pair, which a
 * document may contain, become U+FFFD, so that every offset still holds.
 */
export function storableText(text: string): string {
  return text.replaceAll('\0', '\ufffd').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Plain data as JSON that a jsonb column takes. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? storableText(part) : part));
}
