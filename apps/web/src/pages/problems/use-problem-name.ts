import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import { useCategoryName } from '../../parts/use-category-name.js';
import { NO_CATEGORY } from './problems-view.js';

/** Names a category, or what fits none. */
export function useProblemName(): (code: string) => string {
  const { t } = useTranslation();
  const name = useCategoryName();
  return useCallback((code) => (code === NO_CATEGORY ? t('problems.unfitting') : name(code)), [name, t]);
}
