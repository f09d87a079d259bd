const HEADING = /^\s*[一二三四五六][、.．]\s*\S.{0,40}(情况|事项)\s*$/u;

/**
 * Whether a line stands between tables and not in one. A row of a table may be a
 * line of its own as well; the headings of the six sections end in these words,
 * the labels of the form's rows (一、本年新收…数量) do not.
 */
export function isSectionHeading(text: string): boolean {
  return HEADING.test(text);
}
