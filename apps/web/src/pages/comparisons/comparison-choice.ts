/** How many agencies can be compared at once. */
export const LEAST_AGENCIES = 2;
export const MOST_AGENCIES = 6;

/** The agencies of an address, each once, at most six. */
export function chosenAgencies(list: string | undefined): string[] {
  const ids = (list ?? '').split(',').filter((id) => id !== '');
  return [...new Set(ids)].slice(0, MOST_AGENCIES);
}

/** The years of an address; the wrong way round is put right, a half-open one stays open. */
export function chosenYears(from: string | undefined, to: string | undefined): { from?: number; to?: number } {
  const [first, last] = [yearOf(from), yearOf(to)];
  if (first !== undefined && last !== undefined && first > last) return { from: last, to: first };
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) };
}

function yearOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{4}$/u.test(text) ? Number(text) : undefined;
}
