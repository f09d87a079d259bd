import { CATEGORY_TITLES } from '@gongkai/report-model';

import { yearsIn } from '../heading.js';
import type { Sheet } from '../sheet.js';
import { agencyColumns, type AgencyNamed, anySample, sampleColumn } from './agency.js';
import { SOURCES } from './indicator-words.js';

/** What categories are called in files; one that the taxonomy lacks stays a code. */
function categoryTitle(code: string): string {
  if (code === 'none') return '未归类的表述';
  return Object.hasOwn(CATEGORY_TITLES, code) ? CATEGORY_TITLES[code as keyof typeof CATEGORY_TITLES].zh : code;
}

const ONLY_DOCUMENTS = '只计现行版本；没有文件、只有数字的年报没有文字，不计';

export interface NamedProblemsSheetOf {
  readonly year: number;
  readonly by: 'region' | 'kind' | 'year';
  /** Which agencies, in words; empty for all of them. */
  readonly scope: string;
  readonly columns: readonly { readonly key: string; readonly name: string; readonly reports: number }[];
  readonly rows: readonly {
    readonly category: string;
    readonly reports: readonly number[];
    readonly changes: { readonly recurring: number; readonly fresh: number; readonly gone: number } | null;
  }[];
  readonly compared: number;
  /** Whether any of the agencies is invented. */
  readonly sample: boolean;
  readonly exportedAt: Date;
}

type NamedProblemsRow = NamedProblemsSheetOf['rows'][number];

const BY_TITLES = { region: '按地区', kind: '按机关类别', year: '按年度' } as const;

/** A category a row, and in how many reports of each region, kind or year it is named; a head says of how many. */
export function namedProblemsSheet(of: NamedProblemsSheetOf): Sheet<NamedProblemsRow> {
  const { year, by, scope, columns, rows, compared, sample, exportedAt } = of;
  const title = `${year}年度年报自述的问题（${BY_TITLES[by]}）`;
  return {
    title,
    heading: {
      scope,
      years: by === 'year' ? columns.map(({ key }) => Number(key)) : [year],
      source: SOURCES['self-declared'],
      exportedAt,
      notes: [ONLY_DOCUMENTS, `与上年相比的是两年都有年报的机关，共 ${compared} 家`],
      sample,
    },
    columns: [
      { title: '问题', kind: 'text', value: ({ category }) => categoryTitle(category) },
      { title: '代码', kind: 'text', value: ({ category }) => category },
      { title: '再次提到', kind: 'count', value: ({ changes }) => changes?.recurring ?? null },
      { title: '本年新提', kind: 'count', value: ({ changes }) => changes?.fresh ?? null },
      { title: '本年不再提', kind: 'count', value: ({ changes }) => changes?.gone ?? null },
      ...columns.map(({ name, reports: all }, index) => ({
        title: `${name}（共 ${all} 份）`,
        kind: 'count' as const,
        value: ({ reports }: NamedProblemsRow) => reports[index] ?? 0,
      })),
    ],
    rows,
  };
}

export interface ProblemSentencesSheetOf {
  readonly year: number;
  readonly scope: string;
  /** Null for all categories. */
  readonly category: string | null;
  readonly state: 'recurring' | 'fresh' | 'gone' | null;
  readonly rows: readonly {
    readonly agency: AgencyNamed;
    readonly year: number;
    readonly text: string;
    readonly categories: readonly string[];
  }[];
  readonly exportedAt: Date;
}

type ProblemSentencesRow = ProblemSentencesSheetOf['rows'][number];

const STATE_TITLES = { recurring: '上年也提到', fresh: '上年没有提到', gone: '上年提到、本年不再提' } as const;

export function problemSentencesSheet(of: ProblemSentencesSheetOf): Sheet<ProblemSentencesRow> {
  const { year, scope, category, state, rows, exportedAt } = of;
  const about = category === null ? [] : [categoryTitle(category), ...(state === null ? [] : [STATE_TITLES[state]])];
  const title = `${year}年度年报自述问题的原句`;
  return {
    title,
    heading: {
      scope: [...about, scope].filter((words) => words !== '').join('，'),
      years: yearsIn(rows),
      source: SOURCES['self-declared'],
      exportedAt,
      notes: [ONLY_DOCUMENTS],
      sample: anySample(rows.map(({ agency }) => agency)),
    },
    columns: [
      ...agencyColumns<ProblemSentencesRow>(({ agency }) => agency),
      { title: '年度', kind: 'year', value: (row) => row.year },
      { title: '归类', kind: 'text', value: ({ categories }) => namesOf(categories) },
      { title: '原句', kind: 'text', value: ({ text }) => text },
      sampleColumn(({ agency }) => agency),
    ],
    rows,
  };
}

function namesOf(categories: readonly string[]): string {
  return (categories.length === 0 ? ['none'] : categories).map(categoryTitle).join('；');
}

export interface ProblemAgenciesSheetOf {
  readonly from: number;
  readonly year: number;
  readonly scope: string;
  readonly rows: readonly { readonly agency: AgencyNamed; readonly years: Readonly<Record<string, number>> }[];
  readonly exportedAt: Date;
}

type ProblemAgenciesRow = ProblemAgenciesSheetOf['rows'][number];

/** An agency a row, a category a column: in how many of the years it was named. */
export function problemAgenciesSheet(of: ProblemAgenciesSheetOf): Sheet<ProblemAgenciesRow> {
  const { from, year, scope, rows, exportedAt } = of;
  const title = `${from}—${year}年度各机关自述的问题`;
  const categories = [...new Set(rows.flatMap(({ years }) => Object.keys(years)))].sort();
  return {
    title,
    heading: {
      scope,
      years: Array.from({ length: year - from + 1 }, (_, after) => from + after),
      source: SOURCES['self-declared'],
      exportedAt,
      notes: [ONLY_DOCUMENTS, '数字是这些年度里提到该问题的年报份数'],
      sample: anySample(rows.map(({ agency }) => agency)),
    },
    columns: [
      ...agencyColumns<ProblemAgenciesRow>(({ agency }) => agency),
      ...categories.map((category) => ({
        title: categoryTitle(category),
        kind: 'count' as const,
        value: ({ years }: ProblemAgenciesRow) => years[category] ?? 0,
      })),
      sampleColumn(({ agency }) => agency),
    ],
    rows,
  };
}
