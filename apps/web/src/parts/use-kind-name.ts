import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';

import { regionsQuery } from '../api/queries.js';
import { useLanguage } from '../i18n/use-language.js';

/** Names kinds of agencies; one stays a code while the names are unknown. */
export function useKindName({ enabled = true } = {}): (code: string) => string {
  const { language } = useLanguage();
  const { data } = useQuery({ ...regionsQuery, enabled });
  return useCallback(
    (code) => data?.kinds.find((kind) => kind.code === code)?.title[language] ?? code,
    [data, language],
  );
}
