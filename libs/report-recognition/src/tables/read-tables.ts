import type { Notice } from '@gongkai/outcome';
import { cellKeys, editionOfYear, EDITIONS, type FormEdition } from '@gongkai/report-form';
import { type CellKey, type Edition, type Figure, MISSING } from '@gongkai/report-model';

import { readApplications } from './applications.js';
import { readChallenges } from './challenges.js';
import { editionByLabels } from './edition.js';
import { NOTHING_READ, type TableReading } from './figures.js';
import { readProactive } from './proactive.js';
import type { Region } from './regions.js';
import type { TableKind } from './table-kind.js';

/** The figures of the form as one edition has them. */
export interface FormReading {
  readonly edition: Edition;
  /** Every cell of the edition; what was not found is `missing`. */
  readonly cells: Readonly<Record<CellKey, Figure>>;
  /** How many of them the document has. */
  readonly found: number;
  /** How many rows of the form it has, with or without figures. */
  readonly labels: number;
  readonly notices: readonly Notice[];
}

const READERS = { proactive: readProactive, applications: readApplications, challenges: readChallenges };

const KINDS: readonly TableKind[] = ['proactive', 'applications', 'challenges'];

const NAMES: Readonly<Record<TableKind, string>> = {
  proactive: '表二（主动公开政府信息情况）',
  applications: '表三（收到和处理政府信息公开申请情况）',
  challenges: '表四（行政复议、行政诉讼情况）',
};

/** Reads the tables by the edition that their own labels tell; where they tell none, by the one that finds more, else by the year. */
export function readTables(regions: readonly Region[], year: number | null): FormReading {
  const told = editionByLabels(regions);
  if (told) return readAs(EDITIONS[told], regions);
  const [wanted, other] =
    (year === null ? null : editionOfYear(year))?.id === '2019'
      ? (['2019', '2021'] as const)
      : (['2021', '2019'] as const);
  const first = readAs(EDITIONS[wanted], regions);
  if (regions.length === 0) return first;
  const second = readAs(EDITIONS[other], regions);
  return second.found / cellKeys(EDITIONS[other]).length > first.found / cellKeys(EDITIONS[wanted]).length
    ? second
    : first;
}

function readAs(form: FormEdition, regions: readonly Region[]): FormReading {
  const readings = KINDS.map((kind) => {
    const own = pastedTogether(regions.filter((region) => region.kind === kind));
    const reading = own.length === 0 ? NOTHING_READ : READERS[kind](own, form);
    return reading.figures.size > 0 || reading.notices.some(({ code }) => code === 'row-unaligned')
      ? reading
      : { ...reading, notices: [tableMissing(kind)] };
  });
  return {
    edition: form.id,
    cells: cellsOf(form, readings),
    found: readings.reduce((sum, { figures }) => sum + figures.size, 0),
    labels: readings.reduce((sum, { labels }) => sum + labels, 0),
    notices: readings.flatMap(({ notices }) => notices),
  };
}

/** No cell of an edition found. */
const NO_CELLS: Readonly<Record<Edition, Readonly<Record<CellKey, Figure>>>> = {
  '2021': missingCells(EDITIONS['2021']),
  '2019': missingCells(EDITIONS['2019']),
};

function missingCells(form: FormEdition): Record<CellKey, Figure> {
  return Object.fromEntries(cellKeys(form).map((key) => [key, MISSING]));
}

/** In the order of the form. */
function cellsOf(form: FormEdition, readings: readonly TableReading[]): Record<CellKey, Figure> {
  const cells = { ...NO_CELLS[form.id] };
  for (const { figures } of readings) for (const [key, figure] of figures) cells[key] = figure;
  return cells;
}

/** Pasted rows are one table, however blank lines and other things cut them. */
function pastedTogether(regions: readonly Region[]): Region[] {
  const tables: Region[][] = [];
  let pasted: Region[] | null = null;
  for (const region of regions) {
    if (region.geometry === 'ragged' && pasted !== null) {
      pasted.push(region);
      continue;
    }
    const table = [region];
    tables.push(table);
    pasted = region.geometry === 'ragged' ? table : null;
  }
  return tables.flatMap(([first, ...more]) =>
    first === undefined ? [] : { ...first, rows: [first, ...more].flatMap(({ rows }) => rows) },
  );
}

function tableMissing(kind: TableKind): Notice {
  const message = `没有读到${NAMES[kind]}的数字。表格如果是图片，请改成可以选中文字的表格。`;
  return { code: 'table-missing', message };
}
