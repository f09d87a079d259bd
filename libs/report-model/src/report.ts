import type { Notice } from '@gongkai/outcome';

import type { Fact } from './fact.js';
import type { Figure } from './figure.js';
import type { Place } from './place.js';

/** The national form has had two editions; a report of before 2019 has none. */
export type Edition = '2021' | '2019';

/** A cell of the form, such as `applications.newlyReceived.naturalPerson`; report-form lists them all. */
export type CellKey = string;

/** A problem or a measure of section five, with the codes of the taxonomy (P01 …, M1 …). */
export interface Item {
  /** As printed; a sentence that was broken over lines is whole, and `at` is what stands of it in the first of them. */
  readonly text: string;
  readonly categories: readonly string[];
  /** For each code the words that told it, in the order of `categories`; none where nothing was said (P99). */
  readonly words?: readonly CategoryWords[];
  readonly at: Place;
}

/** Why an item has a code: the text at `at`, in the item or, where that runs over several lines, in one of these. */
export interface CategoryWords {
  readonly code: string;
  readonly text: string;
  readonly at: Place;
}

/** Words of the document, and where they stand. */
export interface Quote {
  readonly text: string;
  readonly at: Place;
}

/** A line as printed, with its spaces. */
export type PrintedLine = Quote;

/** A paragraph of running text, with as many printed lines as it was broken over. Tables of the form are none. */
export interface Passage {
  /** 0 stands before section one: title, agency, the opening paragraph. */
  readonly section: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  readonly lines: readonly PrintedLine[];
}

/** One of the six sections of the form, as far as the document has it. */
export interface Section {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6;
  readonly title: string;
  readonly at: Place;
}

export interface AnnualReport {
  readonly kind: 'annual-report';
  /** The agency as the report prints it. */
  readonly agency: string | null;
  readonly year: number | null;
  readonly edition: Edition | null;
  readonly sections: readonly Section[];
  /** Everything that is said outside the tables, headings included, in reading order. */
  readonly passages: readonly Passage[];
  /** Every cell of the edition; empty where there is no edition. */
  readonly cells: Readonly<Record<CellKey, Figure>>;
  readonly facts: readonly Fact[];
  readonly problems: readonly Item[];
  readonly measures: readonly Item[];
  readonly notices: readonly Notice[];
  /** The figures came without a document, from a file of figures: there are no words that could be judged. */
  readonly figuresOnly?: true;
}

/** A readable document that is no annual report. */
export interface OtherDocument {
  readonly kind: 'other';
  /** blank-form, notice, half-year-statistics, guide, news, unknown … */
  readonly documentKind: string;
  /** In Chinese: what it is taken for, and what to do. */
  readonly reason: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly notices: readonly Notice[];
}

/** A document that could not be read at all. */
export interface UnreadableDocument {
  readonly kind: 'unreadable';
  /** The code of the error, such as `document-damaged`. */
  readonly code: string;
  /** In Chinese: what is wrong, and what to do. */
  readonly reason: string;
  readonly notices: readonly Notice[];
}

export type Reading = AnnualReport | OtherDocument | UnreadableDocument;
