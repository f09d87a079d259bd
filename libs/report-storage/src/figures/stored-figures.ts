import { type AnnualReport, FACT_NAMES } from '@gongkai/report-model';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';

import { versionOf } from '../repositories/version-in-year.js';
import { select } from '../sql.js';
import { reportOfFigures } from './report-of-figures.js';

const FiguresRow = z.object({
  id: z.string(),
  agency: z.string(),
  year: z.number(),
  edition: z.enum(['2021', '2019']),
  values: z.array(z.number().nullable()),
  facts: z.array(z.object({ name: z.enum(FACT_NAMES), value: z.number() })),
});

/** Of these reports the ones without a document, by their ids. */
export async function storedFigures(
  on: Pick<EntityManager, 'query'>,
  ids: readonly string[],
): Promise<Map<string, AnnualReport>> {
  const rows = await select(
    on,
    FiguresRow,
    `SELECT r.id, v.name AS agency, r.year, r.edition, r.cell_values AS values, r.stated_facts AS facts
     FROM report r JOIN LATERAL (${versionOf('r.agency_id', 'r.year::integer')}) v ON true
     WHERE r.id = ANY($1::uuid[]) AND r.submission_id IS NULL`,
    [ids],
  );
  return new Map(rows.map(({ id, ...figures }) => [id, reportOfFigures(figures)]));
}
