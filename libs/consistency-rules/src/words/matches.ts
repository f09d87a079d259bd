/**
 * Wherever a text has a pattern, which is global. Mostly it has it nowhere, and
 * `search` finds that out without the copy of the pattern that `matchAll` makes.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
}
