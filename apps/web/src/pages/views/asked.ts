import type { Parameters } from '../../api/client.js';
import { type Answer, answerOf, type Query } from '../../parts/answer.js';

/** A question of a view, and what it has come to so far. */
export interface Asked<Data> {
  readonly parameters: Parameters;
  readonly answer: Answer<Data>;
  readonly sample: boolean;
}

/** What every view wants to know of its question. */
export function askedOf<Data extends { readonly sample: boolean }>(
  parameters: Parameters,
  query: Query<Data>,
): Asked<Data> {
  return { parameters, answer: answerOf(query), sample: query.data?.sample === true };
}
