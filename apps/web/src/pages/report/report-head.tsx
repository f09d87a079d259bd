import { FileOutlined } from '@ant-design/icons';
import type { Report } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { apiAddress } from '../../api/client.js';
import { Downloads } from '../../parts/downloads.js';
import { PageHead } from '../../parts/page-head.js';
import { ReadingNotices } from './reading-notices.js';

export function ReportHead({ report }: { readonly report: Report }): ReactElement {
  const { t } = useTranslation();
  const { id, agency, printedAgency, year, publishedOn, fileName, notices } = report;
  return (
    <>
      <PageHead
        title={t('report.title', { agency: agency.name, year })}
        sample={agency.sample}
        lead={
          <>
            <span lang="zh-CN">{agency.region.name}</span>
            {printedAgency !== null && printedAgency !== agency.name && (
              <span>{t('report.printedAs', { name: printedAgency })}</span>
            )}
            <span>{publishedOn === null ? t('report.dayUnknown') : t('report.publishedOn', { day: publishedOn })}</span>
            <a href={apiAddress(`/reports/${id}/original`)} download={fileName} title={t('report.original')}>
              <FileOutlined aria-hidden /> {fileName}
            </a>
          </>
        }
        actions={<Downloads path={`/reports/${id}/findings`} />}
      />
      <ReadingNotices notices={notices} />
    </>
  );
}
