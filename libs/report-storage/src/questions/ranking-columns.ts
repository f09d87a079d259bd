import type { Indicator } from '@gongkai/indicators';
import type { DataSource } from 'typeorm';
import { z } from 'zod';

import { select } from '../sql.js';
import { judgedAtInSql, takingPartInSql } from './judged-in-sql.js';
import type { PeersAsked } from './peers-in-sql.js';
import { JudgedColumns, NamedColumns, type RankedColumns } from './ranking-order.js';
import { BY_NAME } from './scope.js';

const Row = JudgedColumns.extend({ at: z.number(), named: NamedColumns.nullable() });

/** Among whom: year, region and kind are the parameters of the statement. */
export interface RankedAmong {
  readonly parameters: readonly [year: number, region: string | null, kind: string | null];
  readonly peers: PeersAsked;
}

/** Everybody by name, and how they stand by each of the indicators: who they are is found out once for all of them. */
export async function rankingColumns(
  database: DataSource,
  indicators: readonly Indicator[],
  { parameters, peers }: RankedAmong,
): Promise<RankedColumns[]> {
  const rows = await select(database, Row, columnsSql(indicators, peers), [...parameters]);
  const named = rows.find(({ at }) => at === 0)?.named;
  if (!named) throw new Error('An aggregate gave no row');
  return rows.sort((one, other) => one.at - other.at).map((row) => ({ ...row, ...named }));
}

/** A row an indicator; the first one says who they are. Parameters: year, region, kind. */
function columnsSql(indicators: readonly Indicator[], peers: PeersAsked): string {
  const column = (name: string) => `coalesce(json_agg(${name}), '[]')`;
  const named = `json_build_object('agencies', ${column('id')}, 'sample', coalesce(bool_or(sample), false))`;
  const judged = indicators.map(
    (indicator, at) => `SELECT ${at} AS at, ${at === 0 ? named : 'NULL::json'} AS named,
      ${column('value')} AS "values", ${column('numerator')} AS numerators,
      ${column('denominator')} AS denominators, ${column('not_ranked')} AS reasons
    FROM (${judgedAtInSql(indicator, at)}) judged`,
  );
  return `${takingPartInSql(indicators, peers, `ORDER BY a.name ${BY_NAME}, a.id`)}
  ${judged.join(' UNION ALL ')}`;
}
