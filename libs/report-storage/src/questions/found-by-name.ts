import type { DataSource } from 'typeorm';
import { z } from 'zod';

import { likeParameters, namedLike } from '../repositories/named-like.js';
import { select } from '../sql.js';
import { AGENCY_IN_YEAR, type Scope, scopeParameters } from './scope.js';

/** Who of a scope is called like what somebody typed, in that year. */
export async function foundByName(database: DataSource, scope: Scope, typed: string): Promise<ReadonlySet<string>> {
  const asked = [...(await scopeParameters(database, scope)), ...likeParameters(typed)];
  const rows = await select(database, z.object({ id: z.string() }), FOUND, asked);
  return new Set(rows.map(({ id }) => id));
}

/** Parameters: those of a scope, and what is typed of a name. */
const FOUND = `WITH RECURSIVE ${AGENCY_IN_YEAR}
  SELECT id FROM agency_in_year a WHERE ${namedLike('a', '$4', '$5')}`;
