import type { NewRemark, ReviewedFinding } from '@gongkai/api-contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { type ReactElement, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { addRemark } from '../../../../api/commands.js';
import { DECIDED_BY_FINDINGS, remarksQuery, sessionQuery } from '../../../../api/queries.js';
import { useSentence } from '../../../../parts/use-sentence.js';
import { RemarkForm } from './remark-form.js';
import { RemarkList } from './remark-list.js';

type Panel = 'dismissed' | 'commented';

/** Deciding on a finding and speaking of it: supervisors decide, clerks comment, everybody reads. */
export function Review({ finding }: { readonly finding: ReviewedFinding }): ReactElement | null {
  const { t } = useTranslation();
  const sentence = useSentence();
  const queries = useQueryClient();
  const { data: account } = useQuery(sessionQuery);
  const [panel, setPanel] = useState<Panel | null>(null);
  const actions = useRef<HTMLDivElement>(null);
  const close = () => {
    setPanel(null);
    actions.current?.querySelector<HTMLButtonElement>('button[aria-expanded=true]')?.focus();
  };
  const remarking = useMutation({
    mutationFn: (remark: NewRemark) => addRemark(finding.id, remark),
    onSuccess: async (remarks, { kind }) => {
      queries.setQueryData(remarksQuery(finding.id).queryKey, remarks);
      if (kind === 'dismissed') close();
      await Promise.all(DECIDED_BY_FINDINGS.map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
  });
  const send = (remark: NewRemark) =>
    remarking.mutateAsync(remark).then(
      () => true,
      () => false,
    );
  if (!account) return null;
  const toggle = (wanted: Panel) => {
    setPanel(panel === wanted ? null : wanted);
  };
  return (
    <div className="review">
      <div className="review-actions" role="group" aria-label={t('review.actions')} ref={actions}>
        {account.role === 'supervisor' && finding.state !== 'solved' && (
          <Decisions finding={finding} panel={panel} busy={remarking.isPending} onSend={send} onToggle={toggle} />
        )}
        <PanelButton panel="commented" open={panel} onToggle={toggle}>
          {account.role === 'analyst' ? t('review.history') : t('review.comment')}
          {finding.comments > 0 && ` ${String(finding.comments)}`}
        </PanelButton>
        <Link className="review-rule" to={`/rules/${finding.rule}`}>
          {t('review.rule', { number: finding.catalogue })}
        </Link>
      </div>
      {panel === 'commented' && <RemarkList findingId={finding.id} />}
      {panel !== null && account.role !== 'analyst' && (
        <RemarkForm
          key={panel}
          kind={panel}
          busy={remarking.isPending}
          onSend={(text) => send({ kind: panel, text })}
          onClose={close}
        />
      )}
      {remarking.isError && <Alert type="error" showIcon title={sentence(remarking.error)} />}
    </div>
  );
}

interface DecisionsProps {
  readonly finding: ReviewedFinding;
  readonly panel: Panel | null;
  readonly busy: boolean;
  readonly onSend: (remark: NewRemark) => unknown;
  readonly onToggle: (panel: Panel) => void;
}

/** Each decision can be taken back where it was made. */
function Decisions({ finding: { decision }, panel, busy, onSend, onToggle }: DecisionsProps): ReactElement {
  const { t } = useTranslation();
  const decided = decision?.kind;
  return (
    <>
      <Button
        size="small"
        disabled={busy}
        onClick={() => onSend({ kind: decided === 'confirmed' ? 'reopened' : 'confirmed', text: '' })}
      >
        {decided === 'confirmed' ? t('review.takeBack.confirmed') : t('review.confirm')}
      </Button>
      {decided === 'dismissed' ? (
        <Button size="small" disabled={busy} onClick={() => onSend({ kind: 'reopened', text: '' })}>
          {t('review.takeBack.dismissed')}
        </Button>
      ) : (
        <PanelButton panel="dismissed" open={panel} onToggle={onToggle}>
          {t('review.dismiss')}
        </PanelButton>
      )}
    </>
  );
}

interface PanelButtonProps {
  readonly panel: Panel;
  readonly open: Panel | null;
  readonly onToggle: (panel: Panel) => void;
  readonly children: ReactNode;
}

function PanelButton({ panel, open, onToggle, children }: PanelButtonProps): ReactElement {
  return (
    <Button
      size="small"
      aria-expanded={panel === open}
      onClick={() => {
        onToggle(panel);
      }}
    >
      {children}
    </Button>
  );
}
