import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';

import { regionsQuery } from '../api/queries.js';

/** The name of a kind of agency, or its code while the names are unknown. */
export function KindName({ code }: { readonly code: string }): ReactElement {
  const { data } = useQuery(regionsQuery);
  return <span lang="zh-CN">{data?.kinds.find((kind) => kind.code === code)?.name ?? code}</span>;
}
