import { useTranslation } from 'react-i18next';

import { ApiError } from '../../api/api-error.js';
import { useSentence } from '../../parts/use-sentence.js';
import type { CheckedFile } from './check-queue.js';
import type { ReadingAnswer } from './reading-order.js';
import { ReadingError } from './worker-reader.js';

/** Pictures are only read by the server: the models that read them are too large for a page. */
export function isScan({ result: { reading } }: ReadingAnswer): boolean {
  return reading.kind === 'unreadable' && reading.code === 'document-scanned';
}

/** What to tell the person about a file that is no readable report; null where there is nothing to tell. */
export function useTrouble({ answer, error }: CheckedFile): string | null {
  const { t } = useTranslation();
  const sentence = useSentence();
  if (answer !== null) {
    const { reading } = answer.result;
    if (reading.kind === 'annual-report') return null;
    return isScan(answer) ? t('precheck.scan') : reading.reason;
  }
  if (error === null) return null;
  if (error instanceof ApiError) return sentence(error);
  return t(`precheck.trouble.${error instanceof ReadingError ? error.trouble : 'stopped'}`);
}
