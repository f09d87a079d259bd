import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import { isCategory } from './categories.js';

/** Names the categories of section five; a code that the taxonomy lacks stays a code. */
export function useCategoryName(): (code: string) => string {
  const { t } = useTranslation();
  return useCallback((code) => (isCategory(code) ? t(`category.${code}`) : code), [t]);
}
