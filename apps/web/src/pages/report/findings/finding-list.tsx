import type { Findings } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { FindingItem } from './finding-item.js';

interface FindingListProps {
  readonly findings: Findings['rows'];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

const GRAVEST_FIRST = ['error', 'warning', 'info'] as const;

export function FindingList({ findings, chosen, onChoose }: FindingListProps): ReactElement {
  const { t } = useTranslation();
  if (findings.length === 0) return <p className="findings-none">{t('findings.allGood')}</p>;
  return (
    <ol className="findings" aria-label={t('findings.title')}>
      {GRAVEST_FIRST.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).map(
        (finding) => (
          <FindingItem key={finding.id} finding={finding} chosen={finding.id === chosen} onChoose={onChoose} />
        ),
      )}
    </ol>
  );
}
