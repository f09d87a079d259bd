/** Something a person should hear about, tied to the place in the document where it was seen. */
export interface Notice {
  readonly code: string;
  readonly message: string;
  /** Where in the document, in words; the exact place of a figure stands with the figure. */
  readonly place?: string;
}

/** What a step hands on: its value, and what it noticed while making it. */
export interface Outcome<T> {
  readonly value: T;
  readonly notices: readonly Notice[];
}

/** Gives the value to the next step and keeps the notices of both. */
export function andThen<A, B>(first: Outcome<A>, next: (value: A) => Outcome<B>): Outcome<B> {
  const second = next(first.value);
  return { value: second.value, notices: [...first.notices, ...second.notices] };
}
