import { type Submission } from '@gongkai/api-contract';
import { ERROR_CODES, type ErrorCode } from '@gongkai/outcome';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';

/** Why a submission was refused or failed. The server says it in Chinese; in English what is known of the code. */
export function useReason({ reason, reasonCode }: Pick<Submission, 'reason' | 'reasonCode'>): string | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (language === 'zh' || reasonCode === null) return reason;
  if (isErrorCode(reasonCode)) return t(`problem.${reasonCode}`);
  return reason === null ? null : t('submissions.notAReport', { reason });
}

function isErrorCode(code: string): code is ErrorCode {
  return (ERROR_CODES as readonly string[]).includes(code);
}
