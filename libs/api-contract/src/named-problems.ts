import { z } from 'zod';

import { Agency, Year } from './parts.js';

/** A category of the taxonomy (P01 …), or `none`: problems in words that fit none of them. */
const Category = z.string();

/** GET /problems?year=&by=&region=&kind=: which problems the reports name of themselves. */
export const NamedProblemsQuery = z.object({
  year: Year,
  /** `year`: this year and those before it. */
  by: z.enum(['region', 'kind', 'year']).default('region'),
  region: z.string().optional(),
  kind: z.string().optional(),
});
export type NamedProblemsQuery = z.infer<typeof NamedProblemsQuery>;

/** A region, with the agencies that belong to it and not to one below, a kind of agency, or a year. */
export const NamedProblemsColumn = z.object({
  key: z.string(),
  name: z.string(),
  /** Reports that came as documents: the others hold no sentences. */
  reports: z.number().int(),
});
export type NamedProblemsColumn = z.infer<typeof NamedProblemsColumn>;

export const NamedProblem = z.object({
  category: Category,
  /** How many reports of each column name it, in the order of the columns. */
  reports: z.array(z.number().int()),
  /** Against the year before, of the agencies that reported in both; null for `none`, which is no one problem. */
  changes: z
    .object({
      /** Named in both. */
      recurring: z.number().int(),
      /** Named this year and not the year before. */
      fresh: z.number().int(),
      /** Named the year before and no longer. */
      gone: z.number().int(),
    })
    .nullable(),
});
export type NamedProblem = z.infer<typeof NamedProblem>;

/** The problem that most reports name first; `none` last. */
export const NamedProblems = z.object({
  year: z.number(),
  by: NamedProblemsQuery.shape.by.unwrap(),
  columns: z.array(NamedProblemsColumn),
  rows: z.array(NamedProblem),
  /** How many agencies reported in this year and the year before. */
  compared: z.number().int(),
});
export type NamedProblems = z.infer<typeof NamedProblems>;

const PAGE = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** Where the page before ended. */
  after: z.string().optional(),
};

/** GET /problems/sentences?year=&category=&state=&region=&kind=: in which words. */
export const ProblemSentencesQuery = NamedProblemsQuery.omit({ by: true }).extend({
  category: Category.optional(),
  /** As `changes` of GET /problems; `gone` gives the sentences of the year before. Needs a category. */
  state: z.enum(['recurring', 'fresh', 'gone']).optional(),
  /** Only agencies that belong to this region itself, as GET /problems counts them. */
  at: z.string().optional(),
  ...PAGE,
});
export type ProblemSentencesQuery = z.infer<typeof ProblemSentencesQuery>;

export const ProblemSentence = z.object({
  reportId: z.uuid(),
  /** Its place among the problems of the report, from 0. */
  position: z.number().int(),
  year: z.number(),
  agency: Agency,
  text: z.string(),
  categories: z.array(Category),
});
export type ProblemSentence = z.infer<typeof ProblemSentence>;

/** By region. */
export const ProblemSentences = z.object({
  year: z.number(),
  rows: z.array(ProblemSentence),
  next: z.string().nullable(),
});
export type ProblemSentences = z.infer<typeof ProblemSentences>;

/** GET /problems/agencies?year=&region=&kind=: which agency names which problems, and for how long. */
export const ProblemAgenciesQuery = NamedProblemsQuery.omit({ by: true }).extend(PAGE);
export type ProblemAgenciesQuery = z.infer<typeof ProblemAgenciesQuery>;

export const ProblemAgency = z.object({
  agency: Agency,
  reportId: z.uuid(),
  /** In how many of the years each category was named; those never named are left out. */
  years: z.record(Category, z.number().int()),
});
export type ProblemAgency = z.infer<typeof ProblemAgency>;

/** Whoever has a report of the year, by region. */
export const ProblemAgencies = z.object({
  /** The years that are counted: up to five. */
  from: z.number(),
  year: z.number(),
  rows: z.array(ProblemAgency),
  next: z.string().nullable(),
});
export type ProblemAgencies = z.infer<typeof ProblemAgencies>;
