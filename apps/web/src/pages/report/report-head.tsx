import { FileOutlined } from '@ant-design/icons';
import type { Report } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { statementsQuery } from '../../api/agencies.js';
import { apiAddress } from '../../api/client.js';
import { sessionQuery } from '../../api/queries.js';
import { AgencyLink } from '../../parts/agency-link.js';
import { Downloads } from '../../parts/downloads.js';
import { PageHead } from '../../parts/page-head.js';
import { PublicationDay } from '../../parts/publication-day.js';
import { StatementText } from '../../parts/statement-text.js';
import { Withdraw } from '../../parts/withdraw.js';
import { ReadingNotices } from './reading-notices.js';
import { Versions } from './versions.js';

export function ReportHead({ report }: { readonly report: Report }): ReactElement {
  const { t } = useTranslation();
  const { id, submissionId, agency, printedAgency, year, publishedOn, fileName, notices } = report;
  const isSupervisor = useQuery(sessionQuery).data?.role === 'supervisor';
  return (
    <>
      <PageHead
        title={t('report.title', { agency: agency.name, year })}
        sample={agency.sample}
        lead={
          <>
            <AgencyLink agency={agency} />
            <span lang="zh-CN">{agency.region.name}</span>
            {printedAgency !== null && printedAgency !== agency.name && (
              <span>{t('report.printedAs', { name: printedAgency })}</span>
            )}
            {submissionId === null ? (
              <span>{t('report.figuresOnly')}</span>
            ) : (
              <>
                <PublicationDay submissionId={submissionId} day={publishedOn} mayChange={isSupervisor} />
                <a href={apiAddress(`/reports/${id}/original`)} download={fileName} title={t('report.original')}>
                  <FileOutlined aria-hidden /> {fileName}
                </a>
              </>
            )}
          </>
        }
        actions={
          <>
            {isSupervisor && !agency.sample && submissionId !== null && (
              <Withdraw submissionId={submissionId} fileName={fileName ?? ''} />
            )}
            <Downloads path={`/reports/${id}/findings`} />
          </>
        }
      />
      <OwnStatement report={report} />
      <Versions report={report} />
      <ReadingNotices notices={notices} />
    </>
  );
}

/** What the agency says itself of the figures of the year. */
function OwnStatement({ report: { agency, year } }: { readonly report: Report }): ReactElement | null {
  const { data } = useQuery(statementsQuery(agency.id));
  const statement = data?.rows.find((each) => each.year === year);
  return statement ? <StatementText statement={statement} /> : null;
}
