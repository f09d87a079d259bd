import type { AgencyPage as AgencyRecord } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactElement, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import {
  agencyFindingsQuery,
  agencyProblemsQuery,
  agencyQuery,
  agencyYearsPath,
  agencyYearsQuery,
  statementsQuery,
} from '../../api/agencies.js';
import { usePageTitle } from '../../app/page-title.js';
import { AgencyLink } from '../../parts/agency-link.js';
import { Answered, answerOf } from '../../parts/answer.js';
import { Downloads } from '../../parts/downloads.js';
import { KindName } from '../../parts/kind-name.js';
import { PageHead } from '../../parts/page-head.js';
import { PageLoading } from '../../parts/page-loading.js';
import { AgencyDocuments } from './agency-documents.js';
import { AgencyFindings } from './agency-findings.js';
import { AgencyNames } from './agency-names.js';
import { AgencyProblems } from './agency-problems.js';
import { AgencyYears } from './agency-years.js';

const AgencyTrends = lazy(async () => ({ default: (await import('./agency-trends.js')).AgencyTrends }));

/** Everything that is on record of one agency, with what it says itself beside its figures. */
export function AgencyPage(): ReactElement {
  const { id = '' } = useParams();
  const agency = useQuery(agencyQuery(id));
  usePageTitle(agency.data?.agency.name);
  return (
    <div className="page">
      <Answered answer={answerOf(agency)}>{(record) => <Record record={record} />}</Answered>
    </div>
  );
}

function Record({ record }: { readonly record: AgencyRecord }): ReactElement {
  const { t } = useTranslation();
  const { agency } = record;
  const years = useQuery(agencyYearsQuery(agency.id));
  const statements = useQuery(statementsQuery(agency.id));
  const findings = useQuery(agencyFindingsQuery(agency.id));
  const problems = useQuery(agencyProblemsQuery(agency.id));
  return (
    <>
      <PageHead
        title={agency.name}
        sample={agency.sample}
        lead={<Lead record={record} />}
        actions={<Downloads path={agencyYearsPath(agency.id)} />}
      />
      <AgencyNames record={record} />
      <section className="agency-section" aria-labelledby="agency-years">
        <h2 id="agency-years">{t('record.years')}</h2>
        <Answered answer={answerOf(years)}>
          {({ rows }) => <AgencyYears agencyId={agency.id} rows={rows} statements={statements.data} />}
        </Answered>
      </section>
      {years.data && years.data.rows.length > 0 && (
        <Suspense fallback={<PageLoading />}>
          <AgencyTrends record={record} rows={years.data.rows} />
        </Suspense>
      )}
      <section className="agency-section" aria-labelledby="agency-findings">
        <h2 id="agency-findings">{t('record.findings')}</h2>
        <Answered answer={answerOf(findings)}>{({ rows }) => <AgencyFindings rows={rows} />}</Answered>
      </section>
      <section className="agency-section" aria-labelledby="agency-problems">
        <h2 id="agency-problems">{t('record.problems')}</h2>
        <Answered answer={answerOf(problems)}>{({ rows }) => <AgencyProblems rows={rows} />}</Answered>
      </section>
      <section className="agency-section" aria-labelledby="agency-documents">
        <h2 id="agency-documents">{t('record.documents')}</h2>
        <AgencyDocuments documents={record.documents} />
      </section>
    </>
  );
}

function Lead({ record: { agency, parent, level } }: { readonly record: AgencyRecord }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <span>
        <span lang="zh-CN">{agency.region.name}</span> · {t(`record.level.${level}`)} · <KindName code={agency.kind} />
      </span>
      {parent && (
        <span>
          {t('record.parent')} <AgencyLink agency={parent} />
        </span>
      )}
      <Link to={`/rankings?region=${agency.region.code}&kind=${agency.kind}`}>{t('record.toRanking')}</Link>
      <Link to={`/comparisons?agencies=${encodeURIComponent(agency.id)}`}>{t('record.toComparison')}</Link>
    </>
  );
}
