/** What a column of a row may be; JSON is text. */
export type Copied = string | number | boolean | Date | null | readonly (string | number | null)[];

/** Columns that stand side by side in a row, as the text format of COPY has them. */
export function inCopy(values: readonly Copied[]): string {
  return values.map(columnInCopy).join('\t');
}

function columnInCopy(value: Copied): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return value instanceof Date ? value.toISOString() : inArray(value);
}

function inArray(elements: readonly (string | number | null)[]): string {
  // Numbers join as they are, by far the fastest.
  if (elements.every((element) => typeof element === 'number')) return `{${elements.join(',')}}`;
  return escaped(`{${elements.map(elementOf).join(',')}}`);
}

function elementOf(element: string | number | null): string {
  if (element === null) return 'NULL';
  return typeof element === 'string' ? `"${element.replace(/["\\]/gu, '\\$&')}"` : String(element);
}

function escaped(text: string): string {
  return text.replace(/[\\\n\r\t]/gu, (character) => ESCAPES[character] ?? character);
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
