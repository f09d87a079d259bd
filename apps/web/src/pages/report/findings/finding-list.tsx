import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { isOpen, type ShownFinding } from '../selection.js';
import { FindingItem } from './finding-item.js';

interface FindingListProps {
  readonly findings: readonly ShownFinding[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

const GRAVEST_FIRST = ['error', 'warning', 'info'] as const;

export function FindingList({ findings, chosen, onChoose }: FindingListProps): ReactElement {
  const { t } = useTranslation();
  if (findings.length === 0) return <p className="findings-none">{t('findings.allGood')}</p>;
  return (
    <ol className="findings" aria-label={t('findings.title')}>
      {inOrder(findings).map((finding) => (
        <FindingItem key={finding.id} finding={finding} chosen={finding.id === chosen} onChoose={onChoose} />
      ))}
    </ol>
  );
}

/** What is open first, the gravest of it first; then what was dismissed, and what is solved. */
function inOrder(findings: readonly ShownFinding[]): ShownFinding[] {
  const sorted = GRAVEST_FIRST.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const isSolved = (finding: ShownFinding) => 'state' in finding && finding.state === 'solved';
  return [
    ...sorted.filter(isOpen),
    ...sorted.filter((finding) => !isOpen(finding) && !isSolved(finding)),
    ...sorted.filter(isSolved),
  ];
}
