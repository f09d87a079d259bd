import { AGENCY_KINDS, type AgencyKind, readName } from '@gongkai/organisations';
import { AppError } from '@gongkai/outcome';
import { cellKeys, editionOfYear, EDITIONS } from '@gongkai/report-form';
import { type CellKey, type Edition, FACT_NAMES } from '@gongkai/report-model';
import { z } from 'zod';

import { takeOrderedCells } from './ordered-cells.js';
import type { StatedFact } from './report-of-figures.js';

/** An agency as it was called for a time. Days are yyyy-mm-dd; an open end is null. */
export interface AgencyLine {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly region: string;
  readonly parent: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly population: number | null;
  readonly sample: boolean;
}

/** What an agency reported on a year; a cell that the line lacks is null, never zero. */
export interface ReportLine {
  readonly agency: string;
  readonly year: number;
  readonly edition: Edition;
  readonly values: readonly (number | null)[];
  readonly facts: readonly StatedFact[];
}

/** The regulation that asks for the reports came into force on 2008-05-01. */
const FIRST_DAY = '2008-05-01';

const Day = z.iso.date();
const Agency = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  kind: z.string().min(1),
  region: z.coerce.string().min(1),
  parent: z.string().min(1).nullish(),
  from: Day.nullish(),
  to: Day.nullish(),
  population: z.int().positive().nullish(),
  sample: z.boolean().nullish(),
});
const Report = z.object({
  agency: z.string().min(1),
  year: z.int().min(2008).max(2100),
  cells: z.custom<Readonly<Record<CellKey, number>>>((value) => typeof value === 'object' && value !== null),
  facts: z
    .union([
      z.array(z.object({ name: z.enum(FACT_NAMES), value: z.number().nullable() })),
      z.partialRecord(z.enum(FACT_NAMES), z.number().nullable()),
    ])
    .nullish(),
});

/**
 * Reads one line of a file of figures.
 *
 * @throws AppError `figures-invalid` with the number of the line and what to change
 */
export function readFiguresLine(text: string, number: number): { agency: AgencyLine } | { report: ReportLine } {
  const wrong = (what: string) => new AppError('figures-invalid', `第 ${number} 行${what}。文件没有导入。`, { number });
  const ordered = takeOrderedCells(text);
  const line = jsonOf(ordered?.rest ?? text);
  if (line === undefined) throw wrong('不是一个完整的 JSON 对象，请检查这一行是否被截断或换行');
  if (line.agency !== undefined) return { agency: agencyOf(parsed(Agency, line.agency, 'agency', wrong)) };
  if (line.report === undefined) throw wrong('既没有 agency，也没有 report，请按 {"agency": …} 或 {"report": …} 填写');
  const { agency, year, cells, facts } = parsed(Report, line.report, 'report', wrong);
  const { edition, values } = ordered ?? namedCells(year, cells, wrong);
  return { report: { agency, year, edition, values, facts: factsOf(facts ?? []) } };
}

function jsonOf(text: string): { agency?: unknown; report?: unknown } | undefined {
  try {
    const line: unknown = JSON.parse(text);
    return typeof line === 'object' && line !== null ? line : undefined;
  } catch {
    return undefined;
  }
}

function parsed<Shape extends z.ZodType>(
  shape: Shape,
  value: unknown,
  name: string,
  wrong: (what: string) => AppError,
): z.output<Shape> {
  const read = shape.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw wrong(`的 ${[name, ...(issue?.path ?? [])].join('.')} 不合要求（${issue?.message ?? ''}）`);
}

function agencyOf({ kind, parent, from, to, population, sample, ...line }: z.output<typeof Agency>): AgencyLine {
  return {
    ...line,
    kind: AGENCY_KINDS.some(({ code }) => code === kind) ? (kind as AgencyKind) : (readName(line.name).kind ?? 'other'),
    parent: parent ?? null,
    from: from ?? FIRST_DAY,
    to: to ?? null,
    population: population ?? null,
    sample: sample ?? false,
  };
}

function namedCells(
  year: number,
  cells: Readonly<Record<CellKey, unknown>>,
  wrong: (what: string) => AppError,
): Pick<ReportLine, 'edition' | 'values'> {
  const edition = editionOf(year, cells);
  const keys = cellKeys(EDITIONS[edition]);
  let known = 0;
  const values = keys.map((key) => {
    const value: unknown = cells[key];
    if (value === undefined) return null;
    known += 1;
    if (value === null) return null;
    if (typeof value !== 'number' || !Number.isFinite(value))
      throw wrong(`的格 ${key} 不是数字：${JSON.stringify(value)}`);
    return value;
  });
  const names = Object.keys(cells);
  if (known < names.length) {
    const strange = names.find((name) => !keys.includes(name)) ?? '';
    throw wrong(`有 ${edition} 年版格式没有的格：${strange}`);
  }
  return { edition, values };
}

/** The edition of the year, unless only the other one has the cells. */
function editionOf(year: number, cells: Readonly<Record<CellKey, unknown>>): Edition {
  const due = editionOfYear(year)?.id ?? '2021';
  const other = due === '2021' ? '2019' : '2021';
  return MARKS[other] in cells && !(MARKS[due] in cells) ? other : due;
}

/** A cell that only this edition has. */
const MARKS: Readonly<Record<Edition, CellKey>> = {
  '2021': cellOnlyIn('2021', '2019'),
  '2019': cellOnlyIn('2019', '2021'),
};

function cellOnlyIn(edition: Edition, other: Edition): CellKey {
  const others = new Set(cellKeys(EDITIONS[other]));
  return cellKeys(EDITIONS[edition]).find((key) => !others.has(key)) ?? '';
}

function factsOf(facts: NonNullable<z.output<typeof Report>['facts']>): StatedFact[] {
  const named = Array.isArray(facts)
    ? facts
    : FACT_NAMES.map((name) => ({ name, value: (facts as Record<string, number | null>)[name] ?? null }));
  return named.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]));
}
