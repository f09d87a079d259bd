import type { Notice } from '@gongkai/outcome';
import { cellKeys, editionOfYear, EDITIONS, type FormEdition } from '@gongkai/report-form';
import { type CellKey, type Edition, type Figure, MISSING } from '@gongkai/report-model';

import { readApplications } from './applications.js';
import { readChallenges } from './challenges.js';
import { readProactive } from './proactive.js';
import type { Region, TableKind } from './regions.js';

/** The figures of the form as one edition has them. */
export interface FormReading {
  readonly edition: Edition;
  /** Every cell of the edition; what was not found is `missing`. */
  readonly cells: Readonly<Record<CellKey, Figure>>;
  /** How many of them the document has. */
  readonly found: number;
  readonly notices: readonly Notice[];
}

const READERS = { proactive: readProactive, applications: readApplications, challenges: readChallenges };

const NAMES: Readonly<Record<TableKind, string>> = {
  proactive: '表二（主动公开政府信息情况）',
  applications: '表三（收到和处理政府信息公开申请情况）',
  challenges: '表四（行政复议、行政诉讼情况）',
};

/** Reads the tables as both editions would and keeps the one that finds more in them; where they tell nothing, the year decides. */
export function readTables(regions: readonly Region[], year: number | null): FormReading {
  const [wanted, other] =
    (year === null ? null : editionOfYear(year))?.id === '2019'
      ? (['2019', '2021'] as const)
      : (['2021', '2019'] as const);
  const first = readAs(EDITIONS[wanted], regions);
  const second = readAs(EDITIONS[other], regions);
  return second.found / cellKeys(EDITIONS[other]).length > first.found / cellKeys(EDITIONS[wanted]).length
    ? second
    : first;
}

function readAs(form: FormEdition, regions: readonly Region[]): FormReading {
  const readings = (Object.keys(READERS) as TableKind[]).map((kind) => {
    const own = regions.filter((region) => region.kind === kind);
    const reading = READERS[kind](own, form);
    return reading.figures.size > 0 ? reading : { figures: reading.figures, notices: [tableMissing(kind)] };
  });
  const figures = new Map(readings.flatMap((reading) => [...reading.figures]));
  return {
    edition: form.id,
    cells: Object.fromEntries(cellKeys(form).map((key) => [key, figures.get(key) ?? MISSING])),
    found: figures.size,
    notices: readings.flatMap(({ notices }) => notices),
  };
}

function tableMissing(kind: TableKind): Notice {
  const message = `没有读到${NAMES[kind]}的数字。表格如果是图片，请改成可以选中文字的表格。`;
  return { code: 'table-missing', message };
}
