import type { Submission } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { formatMoment, formatSize } from '../../parts/formats.js';
import { PublicationDay } from '../../parts/publication-day.js';
import { SampleMark } from '../../parts/sample-mark.js';
import { AgencyQuestion } from './agency-question.js';
import { SubmissionActions } from './submission-actions.js';
import { SubmissionState } from './submission-state.js';
import { useReason } from './use-reason.js';

interface SubmissionItemProps {
  readonly submission: Submission;
  readonly onReplace: (id: string, file: File) => void;
}

export function SubmissionItem({ submission, onReplace }: SubmissionItemProps): ReactElement {
  const reason = useReason(submission);
  const settled = submission.withdrawn || submission.replacedBy !== null;
  return (
    <li
      id={`submission-${submission.id}`}
      className={`submission${settled ? ' submission-settled' : ''}`}
      data-state={submission.state}
      aria-label={submission.fileName}
    >
      <div className="submission-main">
        <div className="submission-name">
          {submission.fileName} <SampleMark shown={submission.sample} />
        </div>
        <About submission={submission} />
        {reason !== null && <p className="submission-reason">{reason}</p>}
      </div>
      <SubmissionState submission={submission} />
      <SubmissionActions submission={submission} onReplace={onReplace} />
      {submission.needsAgency && !settled && <AgencyQuestion submission={submission} />}
    </li>
  );
}

function About({ submission }: { readonly submission: Submission }): ReactElement {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const { id, agency, printedAgency, year, receivedAt, size, publishedOn, withdrawn, replacedBy } = submission;
  const name = agency?.name ?? printedAgency;
  return (
    <div className="submission-about">
      {name !== null && <strong lang="zh-CN">{name}</strong>}
      {year !== null && <span>{t('filter.yearOf', { year })}</span>}
      <span>{t('submissions.receivedAt', { moment: formatMoment(receivedAt, tag) })}</span>
      <span>{formatSize(size, tag)}</span>
      {(agency !== null || publishedOn !== null) && (
        <PublicationDay submissionId={id} day={publishedOn} mayChange={!withdrawn && replacedBy === null} />
      )}
    </div>
  );
}
