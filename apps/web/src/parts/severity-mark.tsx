import { CloseCircleFilled, InfoCircleFilled, WarningFilled } from '@ant-design/icons';
import type { Finding } from '@gongkai/api-contract';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Severity = Finding['severity'];

const ICONS: Readonly<Record<Severity, ReactNode>> = {
  error: <CloseCircleFilled aria-hidden />,
  warning: <WarningFilled aria-hidden />,
  info: <InfoCircleFilled aria-hidden />,
};

/** Shape, colour and word: no signal by colour alone. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactElement {
  const { t } = useTranslation();
  return (
    <span className={`severity severity-${severity}`}>
      {ICONS[severity]} {t(`findings.${severity}`)}
    </span>
  );
}
