import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { agenciesOfQuery } from '../../api/queries.js';

interface Names {
  readonly nameOf: (id: string) => string;
  /** Those that there are not. */
  readonly missing: readonly string[];
}

/** What agencies are called, or that there is no such agency. */
export function useNames(ids: readonly string[]): Names {
  const { t } = useTranslation();
  const { data, isError, isPlaceholderData } = useQuery(agenciesOfQuery(ids));
  const names = new Map(data?.rows.map(({ id, name }) => [id, name]));
  const missing = data === undefined || isPlaceholderData ? [] : ids.filter((id) => !names.has(id));
  const nameless = (id: string) => {
    if (missing.includes(id)) return t('comparisons.noSuch', { id });
    return isError ? id : t('state.loading');
  };
  return { nameOf: (id) => names.get(id) ?? nameless(id), missing };
}
