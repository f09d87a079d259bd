import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiError, type ApiErrorCode } from '../api/api-error.js';
import { useLanguage } from '../i18n/use-language.js';

/** What to tell a person about an error. The server's own Chinese sentence knows more than its code, so it goes first in Chinese. */
export function useSentence(): (error: unknown) => string {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return useCallback(
    (error) => {
      const code: ApiErrorCode = error instanceof ApiError ? error.code : 'internal-error';
      const detail = error instanceof ApiError && language === 'zh' ? error.detail : '';
      return detail === '' ? t(`problem.${code}`) : detail;
    },
    [t, language],
  );
}
