import type { Indicator } from '@gongkai/indicators';
import type { DataSource } from 'typeorm';
import { z } from 'zod';

import { selectOne } from '../sql.js';
import { countedAt, notRankedInSql, takingPartInSql } from './judged-in-sql.js';
import type { PeersAsked } from './peers-in-sql.js';
import { JudgedColumns, NamedColumns, type RankedColumns } from './ranking-order.js';
import { BY_NAME, type Scope, scopeParameters } from './scope.js';

const Row = z.object({ named: NamedColumns, judged: z.array(JudgedColumns) });

/** Among whom. */
export interface RankedAmong {
  readonly scope: Scope;
  readonly peers: PeersAsked;
}

/** Everybody by name, and how they stand by each of the indicators: who they are is found out once for all of them. */
export async function rankingColumns(
  database: DataSource,
  indicators: readonly Indicator[],
  { scope, peers }: RankedAmong,
): Promise<RankedColumns[]> {
  const row = await selectOne(database, Row, columnsSql(indicators, peers), await scopeParameters(database, scope));
  if (!row) throw new Error('An aggregate gave no row');
  return row.judged.map((judged) => ({ ...judged, ...row.named }));
}

/** One row, of one look at everybody. Parameters: those of a scope. */
function columnsSql(indicators: readonly Indicator[], peers: PeersAsked): string {
  const column = (expression: string) => `coalesce(json_agg(${expression}), '[]')`;
  const judged = indicators.map((indicator, at) => {
    const { numerator, denominator } = countedAt(at);
    return `json_build_object('numerators', ${column(numerator)}, 'denominators', ${column(denominator)},
      'reasons', ${column(notRankedInSql(indicator, at))})`;
  });
  return `${takingPartInSql(indicators, peers, `ORDER BY a.name ${BY_NAME}, a.id`)}
  SELECT json_build_object('agencies', ${column('id')}, 'sample', coalesce(bool_or(sample), false)) AS named,
    json_build_array(${judged.join(', ')}) AS judged
  FROM taking_part`;
}
