import { Report } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { documentQuery, findingsQuery, originalQuery, reportQuery } from '../../api/queries.js';
import { NotFound } from '../../app/not-found.js';
import { usePageTitle } from '../../app/page-title.js';
import { answerOf } from '../../parts/answer.js';
import { PageLoading } from '../../parts/page-loading.js';
import { QueryFailed } from '../../parts/query-failed.js';
import { ReportHead } from './report-head.js';
import { SolvedSwitch, useSolved } from './findings/review/solved-switch.js';
import { Workspace } from './workspace.js';

/** One report: the form, what does not add up, and the document it was read from. */
export function ReportPage(): ReactElement {
  const { id = '' } = useParams();
  return Report.shape.id.safeParse(id).success ? <OneReport id={id} /> : <NotFound />;
}

function OneReport({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const report = useQuery(reportQuery(id));
  const findings = useQuery({ ...findingsQuery(id, useSolved()), select: ({ rows }) => rows });
  const document = useQuery(documentQuery(id));
  const about = report.data;
  usePageTitle(about && t('report.title', { agency: about.agency.name, year: about.year }));
  if (report.isPending) return <PageLoading />;
  if (report.isError) return <QueryFailed query={report} />;
  return (
    <div className="page page-report">
      <ReportHead report={report.data} />
      <Workspace
        report={report.data}
        findings={answerOf(findings)}
        document={report.data.submissionId === null ? null : answerOf(document)}
        original={originalQuery(id)}
        findingsHead={<SolvedSwitch />}
      />
    </div>
  );
}
