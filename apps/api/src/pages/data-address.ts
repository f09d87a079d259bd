import { FIRST_INDICATOR } from '@gongkai/api-contract';

import { formatOf } from '../downloads/formats.js';

/** Where the data of a page's view are, as the file that its address ends with. */
export interface DataAddress {
  /** Under the API, with its ending. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Whether the view is of a year, which the page chooses where its address names none. */
  readonly ofYear: boolean;
}

/** Finds the question that a view asks; what the page asks by another name than the API is put into its words. */
type Question = (asked: URLSearchParams) => string;

const OF_YEAR: Readonly<Record<string, Question>> = {
  '/overview': () => '/overview',
  '/coverage': () => '/coverage',
  '/regions': () => '/rollups',
  '/copies': () => '/copies',
  '/rankings': ofIndicator('/rankings'),
  '/views/funnel': ofIndicator('/funnels'),
  '/views/distribution': ofIndicator('/distributions'),
  '/views/map': (asked) => {
    asked.set('level', 'county');
    return ofIndicator('/distributions')(asked);
  },
  '/views/outcomes': compositions('outcomes'),
  '/views/refusals': (asked) => {
    asked.delete('level');
    return compositions('refusals')(asked);
  },
  '/quality': (asked) => (asked.has('rule') ? listOf('/quality/findings', asked) : '/quality'),
  '/problems': (asked) => {
    if (asked.get('by') === 'agency') return '/problems/agencies';
    return asked.has('category') ? listOf('/problems/sentences', asked) : '/problems';
  },
};

const OF_YEARS: Readonly<Record<string, Question>> = {
  '/comparisons': () => '/comparisons',
  '/views/trend': ofIndicator('/trends'),
};

/** The pages of one thing, by what is asked about it. */
const OF_ONE: Readonly<Record<string, string>> = { agencies: 'years', reports: 'findings' };

/** What an address such as `/rankings.csv?year=2024` leads to; undefined where it is no page's, or the page has no file. */
export function dataAddress(url: string): DataAddress | undefined {
  const [path = '', ...search] = url.split('?');
  const format = formatOf(path);
  if (format === undefined) return undefined;
  const query = given(search.join('?'));
  const page = path.slice(0, -format.length - 1);
  const question = questionOf(page, query);
  return question === undefined
    ? undefined
    : { path: `${question}.${format}`, query, ofYear: Object.hasOwn(OF_YEAR, page) };
}

/** An empty parameter says no more than none. */
function given(search: string): URLSearchParams {
  return new URLSearchParams([...new URLSearchParams(search)].filter(([, value]) => value !== ''));
}

function questionOf(page: string, query: URLSearchParams): string | undefined {
  const pages = { ...OF_YEAR, ...OF_YEARS };
  if (Object.hasOwn(pages, page)) return pages[page]?.(query);
  const [, things = '', id] = /^\/(\w+)\/([^/]+)$/u.exec(page) ?? [];
  return id !== undefined && Object.hasOwn(OF_ONE, things) ? `${page}/${OF_ONE[things] ?? ''}` : undefined;
}

function ofIndicator(path: string): Question {
  return (asked) => {
    if (!asked.has('indicator')) asked.set('indicator', FIRST_INDICATOR);
    return path;
  };
}

function compositions(of: string): Question {
  return (asked) => {
    asked.set('of', of);
    return '/compositions';
  };
}

/** Of a column that `in` names: a year, a kind of agency, or a region without those below it. */
function listOf(path: string, asked: URLSearchParams): string {
  const column = asked.get('in');
  const by = asked.get('by') ?? 'region';
  if (column !== null) asked.set(by === 'region' ? 'at' : by, column);
  return path;
}
