/** The text at a place of a text document. */
export function textOfLine(
  text: string,
  at: { readonly line: number; readonly start: number; readonly end: number },
): string {
  return (text.split(/\r\n|\n|\r/u)[at.line - 1] ?? '').slice(at.start, at.end);
}
