import type { PackedReceipt } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface PackedListProps {
  readonly packed: readonly PackedReceipt[];
}

/** What became of each file in a zip file: the way to its submission, or why it was not sent. */
export function PackedList({ packed }: PackedListProps): ReactElement {
  const { t } = useTranslation();
  return (
    <ul className="upload-packed" aria-label={t('submissions.packed')}>
      {packed.map(({ fileName, receipt, reason }) => (
        <li key={fileName}>
          {receipt ? <a href={`#submission-${receipt.id}`}>{fileName}</a> : <span>{fileName}</span>}
          {receipt?.alreadyReceived === true && <span className="quiet"> {t('submissions.already')}</span>}
          {reason !== null && <span role="alert"> {t('submissions.notSent', { reason })}</span>}
        </li>
      ))}
    </ul>
  );
}
