import { MOST_COMPARED } from '@gongkai/api-contract';

/** How many agencies can be compared at once. */
export const LEAST_AGENCIES = 2;
export const MOST_AGENCIES = MOST_COMPARED.agencies;

/** How many measures are shown at once: each has its own pictures and table. */
export const MOST_MEASURES = 6;

/** Of so many agencies lines can be told apart in one picture; of more, each has a picture of its own. */
export const IN_ONE_PICTURE = 6;

/** The agencies of an address, each once, as many as can be compared. */
export function chosenAgencies(list: string | undefined): string[] {
  return listed(list).slice(0, MOST_AGENCIES);
}

/** What agencies are compared by, one after the other. */
export interface ChosenMeasures {
  readonly indicators: readonly string[];
  /** Keys of cells of the form. */
  readonly cells: readonly string[];
}

/** What is shown of many agencies unless something is chosen. */
const OF_MANY: ChosenMeasures = { indicators: ['completion-rate', 'applications-received'], cells: [] };

/** The measures of an address; where none are chosen, some that many agencies are compared by. */
export function chosenMeasures(
  indicators: string | undefined,
  cells: string | undefined,
  agencies: number,
): ChosenMeasures {
  const chosen = {
    indicators: listed(indicators).slice(0, MOST_MEASURES),
    cells: listed(cells).slice(0, MOST_MEASURES),
  };
  const none = chosen.indicators.length + chosen.cells.length === 0;
  return none && agencies > IN_ONE_PICTURE ? OF_MANY : chosen;
}

function listed(list: string | undefined): string[] {
  return [...new Set((list ?? '').split(',').filter((each) => each !== ''))];
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
