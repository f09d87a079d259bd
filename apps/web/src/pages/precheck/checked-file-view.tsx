import { Button } from 'antd';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Notice } from '../../parts/notice.js';
import { PageHead } from '../../parts/page-head.js';
import { saveJson } from '../../parts/save-file.js';
import { ReadingNotices } from '../report/reading-notices.js';
import { Workspace } from '../report/workspace.js';
import { type CheckedReport, checkedReport } from './checked-report.js';
import type { ReadingAnswer } from './reading-order.js';
import { useUpload } from './use-upload.js';

interface CheckedFileViewProps {
  readonly file: File;
  readonly answer: ReadingAnswer;
}

/** What was read of one file, beside the file itself: the same view as of an uploaded report. */
export function CheckedFileView({ file, answer }: CheckedFileViewProps): ReactElement {
  const report = useMemo(() => checkedReport(answer), [answer]);
  return report ? <ReportView file={file} answer={answer} report={report} /> : <GoneFile />;
}

function ReportView({ file, answer, report }: CheckedFileViewProps & { readonly report: CheckedReport }): ReactElement {
  const { t } = useTranslation();
  const upload = useUpload();
  const { agency, year, content, findings, document, notices } = report;
  const original = useMemo(
    () => ({
      queryKey: ['checked-file', file.name, file.size, file.lastModified],
      queryFn: () => file.arrayBuffer(),
      gcTime: 0,
    }),
    [file],
  );
  const save = () => {
    saveJson(`${file.name}.json`, { file: file.name, ...answer.result });
  };
  return (
    <div className="page page-report">
      <PageHead
        title={
          agency !== null && year !== null
            ? t('report.title', { agency, year })
            : `${agency ?? t('precheck.agencyUnknown')} ${year === null ? t('precheck.yearUnknown') : t('precheck.year', { year })}`
        }
        lead={
          <>
            <Link to="/precheck">{t('precheck.back')}</Link>
            <span>{file.name}</span>
            <span className="checked-here">{t('precheck.checkedHere')}</span>
          </>
        }
        actions={
          <>
            <Button onClick={save}>{t('precheck.save')}</Button>
            {upload && (
              <Button
                type="primary"
                onClick={() => {
                  upload([file]);
                }}
              >
                {t('precheck.upload')}
              </Button>
            )}
          </>
        }
      />
      <p className="quiet">{t('precheck.notHere')}</p>
      <ReadingNotices notices={notices} />
      <Workspace
        report={content}
        findings={{ state: 'given', data: findings }}
        document={{ state: 'given', data: document }}
        original={original}
      />
    </div>
  );
}

/** After a reload: the address is there, the file is not. */
export function GoneFile(): ReactElement {
  const { t } = useTranslation();
  return (
    <Notice kind="empty" title={t('precheck.gone')} action={<Link to="/precheck">{t('precheck.back')}</Link>}>
      {t('precheck.goneHint')}
    </Notice>
  );
}
